//! The few calls in a script that matter under isolation.
//!
//! A script is read as tokens, so that comments and the insides of strings are not taken for code.
//! Only what is written out is found: no value is followed through variables.

use std::borrow::Cow;
use std::collections::VecDeque;

/// What a script does. An address is `None` if it is not a plain string.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Call<'a> {
    /// `importScripts()`, once for each address.
    ImportScripts(Cow<'a, str>),
    /// A static or dynamic import of a module.
    Import(Cow<'a, str>),
    /// `new Worker()` or `new SharedWorker()`.
    Worker(Cow<'a, str>),
    /// `navigator.serviceWorker.register()`, or `new Workbox()`.
    Register(Option<Cow<'a, str>>),
    /// `window.open()` of what may be another origin, with an opener.
    Open(Option<Cow<'a, str>>),
    /// A sign-in that talks to a popup, by the name of the function.
    Login(&'a str),
}

impl Call<'_> {
    /// The script that is run by this call, if its address is a path. Anything else is of another
    /// origin, or a name that only a bundler or an import map knows.
    pub(super) fn same_site(&self) -> Option<&str> {
        match self {
            Call::Import(url) | Call::ImportScripts(url) => {
                Some(&**url).filter(|url| url.starts_with(['.', '/']))
            }
            _ => None,
        }
    }
}

/// Functions of well-known libraries that sign in with a popup: Firebase, Auth0, MSAL, oidc-client.
const LOGINS: [&str; 8] = [
    "signInWithPopup",
    "linkWithPopup",
    "reauthenticateWithPopup",
    "loginWithPopup",
    "getTokenWithPopup",
    "loginPopup",
    "acquireTokenPopup",
    "signinPopup",
];

/// How far the arguments of a call are looked at, in tokens.
const REACH: usize = 64;

/// Every call of a script that matters, with its offset in bytes.
pub(super) fn calls(text: &str) -> Vec<(usize, Call<'_>)> {
    let mut tokens = Tokens::new(text);
    let mut found = Vec::new();
    let mut before: [Token<'_>; 2] = [Token::Mark(';'), Token::Mark(';')];
    while let Some((offset, token)) = tokens.next() {
        let is_called = tokens.peek(0) == Some(&Token::Mark('('));
        let is_member = before[1] == Token::Mark('.');
        match (&before, &token) {
            (_, Token::Word("importScripts")) if is_called => {
                let addresses = arguments(&mut tokens).into_iter().flatten();
                found.extend(addresses.map(|url| (offset, Call::ImportScripts(url))));
            }
            (_, Token::Word(word @ ("import" | "from"))) if !is_member => {
                let is_dynamic = is_called && *word == "import";
                if let Some(Token::Text(url)) = tokens.peek(usize::from(is_dynamic)) {
                    found.push((offset, Call::Import(url.clone())));
                }
            }
            ([_, Token::Word("new")], Token::Word("Worker" | "SharedWorker")) if is_called => {
                if let Some(Some(url)) = arguments(&mut tokens).into_iter().next() {
                    found.push((offset, Call::Worker(url)));
                }
            }
            ([_, Token::Word("new")], Token::Word("Workbox")) if is_called => {
                let url = arguments(&mut tokens).into_iter().next().flatten();
                found.push((offset, Call::Register(url)));
            }
            ([Token::Word("serviceWorker"), Token::Mark('.')], Token::Word("register"))
                if is_called =>
            {
                let url = arguments(&mut tokens).into_iter().next().flatten();
                found.push((offset, Call::Register(url)));
            }
            (
                [
                    Token::Word("window" | "self" | "globalThis"),
                    Token::Mark('.'),
                ],
                Token::Word("open"),
            ) if is_called => {
                let arguments = arguments(&mut tokens);
                if keeps_opener(&arguments) {
                    found.push((offset, Call::Open(arguments.into_iter().next().flatten())));
                }
            }
            (_, Token::Word(name))
                if is_called
                    && LOGINS.contains(name)
                    && before[1] != Token::Word("function")
                    && !is_definition(&mut tokens) =>
            {
                found.push((offset, Call::Login(name)));
            }
            _ => {}
        }
        before.swap(0, 1);
        before[1] = token;
    }
    found
}

/// Whether `window.open()` with these arguments opens a window that has an opener.
fn keeps_opener(arguments: &[Option<Cow<'_, str>>]) -> bool {
    let text = |index: usize| arguments.get(index)?.as_deref();
    let stays = text(1).is_some_and(|target| {
        ["_self", "_parent", "_top"]
            .iter()
            .any(|name| target.eq_ignore_ascii_case(name))
    });
    let has_none = text(2).is_some_and(|features| {
        let features = features.to_ascii_lowercase();
        features.contains("noopener") || features.contains("noreferrer")
    });
    !arguments.is_empty() && !stays && !has_none
}

/// The arguments of the call whose parenthesis comes next. One that is a string, or
/// `new URL("…", …)`, is that string.
fn arguments<'a>(tokens: &mut Tokens<'a>) -> Vec<Option<Cow<'a, str>>> {
    let mut found = Vec::new();
    let mut current: Vec<Token<'a>> = Vec::new();
    let mut depth = 0;
    for position in 0..REACH {
        let Some(token) = tokens.peek(position).cloned() else {
            break;
        };
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        let ends = depth == 0;
        if ends || depth == 1 && token == Token::Mark(',') {
            if !ends || !current.is_empty() {
                found.push(address(&current));
            }
            current.clear();
        } else if position > 0 {
            current.push(token);
        }
        if ends {
            break;
        }
    }
    found
}

/// The string that an argument is.
fn address<'a>(argument: &[Token<'a>]) -> Option<Cow<'a, str>> {
    match argument {
        [Token::Text(text)] => Some(text.clone()),
        [
            Token::Word("new"),
            Token::Word("URL"),
            Token::Mark('('),
            Token::Text(text),
            ..,
        ] => Some(text.clone()),
        _ => None,
    }
}

/// Whether the parentheses that come next are those of a method's definition.
fn is_definition(tokens: &mut Tokens<'_>) -> bool {
    let mut depth = 0;
    for position in 0..REACH {
        match tokens.peek(position) {
            Some(Token::Mark('(')) => depth += 1,
            Some(Token::Mark(')')) => {
                depth -= 1;
                if depth == 0 {
                    return tokens.peek(position + 1) == Some(&Token::Mark('{'));
                }
            }
            Some(_) => {}
            None => return false,
        }
    }
    false
}

/// A token, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token<'a> {
    /// A name or keyword.
    Word(&'a str),
    /// A string, or a template without substitutions.
    Text(Cow<'a, str>),
    /// Any other sign. `?.` is a dot.
    Mark(char),
    /// A number, a regular expression, a piece of a template.
    Other,
}

/// Reads a script token by token.
struct Tokens<'a> {
    text: &'a str,
    offset: usize,
    ahead: VecDeque<(usize, Token<'a>)>,
    /// Whether a slash would divide, since a value has just ended.
    after_value: bool,
    /// For each template that is open: how many braces are open within its substitution.
    templates: Vec<usize>,
}

impl<'a> Tokens<'a> {
    fn new(text: &'a str) -> Tokens<'a> {
        Tokens {
            text,
            offset: 0,
            ahead: VecDeque::new(),
            after_value: false,
            templates: Vec::new(),
        }
    }

    fn next(&mut self) -> Option<(usize, Token<'a>)> {
        self.ahead.pop_front().or_else(|| self.read())
    }

    /// The token that comes after so many others.
    fn peek(&mut self, position: usize) -> Option<&Token<'a>> {
        while self.ahead.len() <= position {
            let token = self.read()?;
            self.ahead.push_back(token);
        }
        self.ahead.get(position).map(|(_, token)| token)
    }

    fn rest(&self) -> &'a str {
        &self.text[self.offset..]
    }

    /// Skips white space and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let start =
                rest.trim_start_matches(|char: char| char.is_whitespace() || char == '\u{feff}');
            self.offset += rest.len() - start.len();
            let length = if start.starts_with("//") || start.starts_with("<!--") {
                start.find(['\n', '\r', '\u{2028}', '\u{2029}'])
            } else if let Some(comment) = start.strip_prefix("/*") {
                comment.find("*/").map(|end| end + 4)
            } else {
                return;
            };
            self.offset += length.unwrap_or(start.len());
        }
    }

    fn read(&mut self) -> Option<(usize, Token<'a>)> {
        self.skip();
        let offset = self.offset;
        let char = self.rest().chars().next()?;
        let token = match char {
            '"' | '\'' => self.string(char),
            '`' => {
                self.offset += 1;
                self.template()
            }
            '}' if self.templates.last() == Some(&0) => {
                self.offset += 1;
                self.templates.pop();
                match self.template() {
                    Token::Text(_) => Token::Other,
                    token => token,
                }
            }
            '/' if !self.after_value => self.pattern(),
            char if is_name(char) => {
                let rest = self.rest();
                let end = rest.find(|char| !is_name(char)).unwrap_or(rest.len());
                self.offset += end;
                Token::Word(&rest[..end])
            }
            '?' if self.rest().starts_with("?.") => {
                self.offset += 2;
                Token::Mark('.')
            }
            _ => {
                self.offset += char.len_utf8();
                if let Some(open) = self.templates.last_mut() {
                    match char {
                        '{' => *open += 1,
                        '}' => *open -= 1,
                        _ => {}
                    }
                }
                Token::Mark(char)
            }
        };
        self.after_value = match &token {
            Token::Word(word) => !matches!(
                *word,
                "return"
                    | "typeof"
                    | "case"
                    | "in"
                    | "of"
                    | "delete"
                    | "void"
                    | "throw"
                    | "new"
                    | "instanceof"
                    | "else"
                    | "do"
                    | "await"
                    | "yield"
            ),
            Token::Text(_) | Token::Other => true,
            Token::Mark(mark) => matches!(mark, ')' | ']' | '}'),
        };
        Some((offset, token))
    }

    /// A string, which ends with its line if nothing else ends it.
    fn string(&mut self, quote: char) -> Token<'a> {
        let rest = &self.rest()[1..];
        let mut escapes = false;
        let mut chars = rest.char_indices();
        let mut end = rest.len();
        let mut next = rest.len();
        while let Some((index, char)) = chars.next() {
            if char == '\\' {
                escapes = true;
                chars.next();
            } else if char == quote {
                (end, next) = (index, index + 1);
                break;
            } else if char == '\n' || char == '\r' {
                (end, next) = (index, index);
                break;
            }
        }
        self.offset += 1 + next;
        Token::Text(unescape(&rest[..end], escapes))
    }

    /// A template from behind its quote, or behind a substitution, up to the next of them.
    fn template(&mut self) -> Token<'a> {
        let rest = self.rest();
        let mut escapes = false;
        let mut chars = rest.char_indices();
        while let Some((index, char)) = chars.next() {
            match char {
                '\\' => {
                    escapes = true;
                    chars.next();
                }
                '`' => {
                    self.offset += index + 1;
                    return Token::Text(unescape(&rest[..index], escapes));
                }
                '$' if rest[index..].starts_with("${") => {
                    self.offset += index + 2;
                    self.templates.push(0);
                    // What comes next is an expression, and may be a pattern.
                    return Token::Mark('$');
                }
                _ => {}
            }
        }
        self.offset = self.text.len();
        Token::Other
    }

    /// A regular expression, or a sign if the line ends before it does.
    fn pattern(&mut self) -> Token<'a> {
        let rest = &self.rest()[1..];
        let mut in_class = false;
        let mut chars = rest.char_indices();
        while let Some((index, char)) = chars.next() {
            match char {
                '\\' => {
                    chars.next();
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => {
                    self.offset += 1 + index + 1;
                    return Token::Other;
                }
                '\n' | '\r' => break,
                _ => {}
            }
        }
        self.offset += 1;
        Token::Mark('/')
    }
}

fn is_name(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '_' | '$' | '#' | '\\')
}

/// A string without its backslashes. An address has no other escapes than `\/` in practice; what
/// stands for another character makes an address that leads nowhere, and is not taken for one.
fn unescape(text: &str, escapes: bool) -> Cow<'_, str> {
    if escapes {
        text.replace("\\/", "/").into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// What scripts are made of.
    const PIECES: [&str; 30] = [
        "importScripts",
        "import",
        "from",
        "new ",
        "Worker",
        "Workbox",
        "serviceWorker",
        ".",
        "register",
        "window",
        "open",
        "loginPopup",
        "(",
        ")",
        "{",
        "}",
        "`",
        "${",
        "\"",
        "'",
        "/",
        "//",
        "/*",
        "*/",
        "\\",
        "\n",
        " ",
        ",",
        "é😀",
        "[",
    ];

    fn found(text: &str) -> Vec<Call<'_>> {
        calls(text).into_iter().map(|(_, call)| call).collect()
    }

    #[test]
    fn calls_are_found_in_every_spelling() {
        use Call::{Import, ImportScripts, Login, Open, Register, Worker};
        for (text, expected) in [
            (
                r#"importScripts("a.js", 'b.js', c)"#,
                vec![ImportScripts("a.js".into()), ImportScripts("b.js".into())],
            ),
            (
                r#"import "a.js"; import b, { c } from'b.js'; const d = await import(`d.js`); export * from "e.js""#,
                ["a.js", "b.js", "d.js", "e.js"]
                    .map(|url| Import(url.into()))
                    .into(),
            ),
            (
                "new Worker('a.js', { type: 'module' })",
                vec![Worker("a.js".into())],
            ),
            (
                "new SharedWorker(new URL('a.js', import.meta.url))",
                vec![Worker("a.js".into())],
            ),
            (
                r#""serviceWorker"in navigator&&navigator.serviceWorker.register("\/sw.js",{scope:"/"})"#,
                vec![Register(Some("/sw.js".into()))],
            ),
            (
                "navigator . serviceWorker ?. register (url)",
                vec![Register(None)],
            ),
            (
                "wb = new Workbox('sw.js')",
                vec![Register(Some("sw.js".into()))],
            ),
            (
                "window.open('https://a.org/')",
                vec![Open(Some("https://a.org/".into()))],
            ),
            (
                "window.open(url, '_blank', 'popup,width=500')",
                vec![Open(None)],
            ),
            (
                "await signInWithPopup(auth, provider)",
                vec![Login("signInWithPopup")],
            ),
            (
                "x = a / b; y = /['\"]/.test(z) / 2; importScripts('a')",
                vec![ImportScripts("a".into())],
            ),
            (
                "`a${ { b: `${importScripts('c')}` } }'`; importScripts('d')",
                vec![ImportScripts("c".into()), ImportScripts("d".into())],
            ),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn lookalikes_are_not_calls() {
        for text in [
            "// importScripts('a.js')\n",
            "/* navigator.serviceWorker.register('/sw.js') */",
            r#"log("navigator.serviceWorker.register('/sw.js')")"#,
            "`new Worker('a.js')`",
            "/importScripts('a')/.test(b)",
            "myImportScripts('a.js'); importScripts",
            "registry.register('/sw.js'); serviceWorker.ready",
            "window.open('https://a.org/', '_blank', 'noopener')",
            "window.open('https://a.org/', '_self')",
            "window.open(); dialog.open('https://a.org/')",
            "function signInWithPopup(auth) {} class A { loginWithPopup(a = b()) { } }",
            "import.meta.url; Array.from('abc'); from('abc'); import a from b",
            "new Worker(url)",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_text_is_its_calls_have_their_place(
            pieces in vec(select(&PIECES[..]), 0..40),
        ) {
            let text = pieces.concat();
            let offsets: Vec<_> = calls(&text).into_iter().map(|(offset, _)| offset).collect();
            prop_assert!(offsets.is_sorted());
            for offset in offsets {
                let rest = text.get(offset..).unwrap_or_default();
                prop_assert!(rest.starts_with(is_name), "{offset} in {text:?}");
            }
        }
    }

    #[test]
    fn non_scripts_terminate() {
        for text in [
            "\"",
            "`${",
            "/*",
            "importScripts(",
            "'\\",
            "/[",
            "}}}`}",
            "\u{feff}é\u{2028}",
        ] {
            calls(text);
        }
        assert_eq!(found(&"`${".repeat(100_000)), []);
        assert_eq!(found(&"(".repeat(100_000)), []);
    }
}
