//! The few calls in a script that matter under isolation.
//!
//! A script is read as tokens, so that comments and the insides of strings are not taken for code.
//! Only what is written out is found: no value is followed through variables.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet, VecDeque};

/// The calls in a script. An address is `None` if it is not a plain string.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Call<'a> {
    /// `importScripts()`, once for each address.
    ImportScripts(Cow<'a, str>),
    /// A static or dynamic import of a module.
    Import(Cow<'a, str>),
    /// `new Worker()` or `new SharedWorker()`.
    Worker(Cow<'a, str>),
    /// `navigator.serviceWorker.register()`, or `new Workbox()`.
    Register {
        url: Option<Cow<'a, str>>,
        scope: Scope<'a>,
    },
    /// An element that gets an address and is inserted.
    Insert(Element, Cow<'a, str>),
    /// `fetch()` in `no-cors` mode.
    FetchNoCors(Cow<'a, str>),
    /// `window.open()` of what may be another origin, with an opener.
    Open(Option<Cow<'a, str>>),
    /// A sign-in that talks to a popup, by the name of the function.
    Login(&'a str),
}

/// The scope with which a worker is registered.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Scope<'a> {
    /// None is given, so it is the folder of the worker's script.
    Folder,
    Given(Cow<'a, str>),
    /// It is not a plain string.
    Unknown,
}

/// An element that a script makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// `iframe` or `frame`.
    Frame,
    /// `img`.
    Image,
    /// `script`.
    Script,
    /// `link`, whose address is in `href`.
    Link,
    /// Any other, or one that is not known.
    Other,
    /// One that asks with CORS.
    Cors,
}

impl Element {
    fn named(name: &str) -> Element {
        match name.to_ascii_lowercase().as_str() {
            "iframe" | "frame" => Element::Frame,
            "img" => Element::Image,
            "script" => Element::Script,
            "link" => Element::Link,
            _ => Element::Other,
        }
    }
}

impl Call<'_> {
    /// The script that is run by this call, if its address is a path. Anything else is of another
    /// origin, or a name that only a bundler or an import map knows.
    pub(super) fn same_site(&self) -> Option<&str> {
        match self {
            Call::Import(url) | Call::ImportScripts(url) | Call::Insert(Element::Script, url) => {
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

/// The names that the same functions of Firebase hand to `new` in its library, after a minifier has shortened the functions' own.
const MINIFIED_LOGINS: [&str; 3] = ["signInViaPopup", "linkViaPopup", "reauthViaPopup"];

/// How far the arguments of a call are looked at, in tokens.
const REACH: usize = 64;

/// Every call of a script that matters, with its offset in bytes.
pub(super) fn calls(text: &str) -> Vec<(usize, Call<'_>)> {
    let mut tokens = Tokens::new(text);
    let mut found = Vec::new();
    let mut names = Names::default();
    // A library's call by a name is found where it is made.
    let has_names = LOGINS.iter().any(|name| text.contains(name));
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
                found.push((offset, register(&mut tokens)));
            }
            ([Token::Word(object), Token::Mark('.')], Token::Word("register"))
                if is_called && names.is_container(object) =>
            {
                found.push((offset, register(&mut tokens)));
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
            (_, Token::Word("fetch")) if is_called => {
                if let [url, options, ..] = &pieces(&mut tokens)[..]
                    && option(options, "mode").as_deref() == Some("no-cors")
                    && let Some(url) = address(url)
                {
                    found.push((offset, Call::FetchNoCors(url)));
                }
            }
            ([object, Token::Mark('.')], Token::Word("src" | "href" | "setAttribute")) => {
                let element = names.element(object);
                let url = assigned(&mut tokens, &token);
                // A link to follow has `href` too.
                let loads = |name: &str| (name == "href") == (element == Element::Link);
                if let Some((_, url)) = url.filter(|(name, _)| loads(name)) {
                    found.push((offset, Call::Insert(element, url)));
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
            ([_, Token::Word("new")], Token::Word(_)) if is_called && !has_names => {
                let texts = arguments(&mut tokens).into_iter().skip(1).flatten();
                let known =
                    |text: Cow<'_, str>| MINIFIED_LOGINS.into_iter().find(|one| *one == text);
                found.extend(
                    texts
                        .filter_map(known)
                        .map(|name| (offset, Call::Login(name))),
                );
            }
            _ => {}
        }
        names.learn(&before, &token, &mut tokens);
        before.swap(0, 1);
        before[1] = token;
    }
    found
}

/// A registration, whose parenthesis comes next.
fn register<'a>(tokens: &mut Tokens<'a>) -> Call<'a> {
    let pieces = pieces(tokens);
    let scope = match pieces.get(1) {
        None => Scope::Folder,
        Some(options) => option(options, "scope").map_or(Scope::Unknown, Scope::Given),
    };
    Call::Register {
        url: pieces.first().and_then(|piece| address(piece)),
        scope,
    }
}

/// The meaning of the names in a script, as far as it is written beside them. A name is the same in all of
/// a script, although a minified one gives it to several things; the last thing counts.
#[derive(Default)]
struct Names<'a> {
    elements: HashMap<&'a str, Element>,
    /// Names of `navigator.serviceWorker`.
    containers: HashSet<&'a str>,
    /// The target of the assignment, up to the end of the expression.
    target: Option<&'a str>,
    /// The element that was made last in this expression.
    made: Option<Element>,
}

impl<'a> Names<'a> {
    fn is_container(&self, name: &str) -> bool {
        name == "serviceWorker" || self.containers.contains(name)
    }

    /// The element before a dot.
    fn element(&self, object: &Token<'a>) -> Element {
        let known = match object {
            Token::Word(name) => self.elements.get(name).copied(),
            Token::Mark(')') => self.made,
            _ => None,
        };
        known.unwrap_or(Element::Other)
    }

    /// Learns from a token, which comes after two others and before those to come.
    fn learn(&mut self, before: &[Token<'a>; 2], token: &Token<'a>, tokens: &mut Tokens<'a>) {
        let is_set = tokens.peek(0) == Some(&Token::Mark('='))
            && !matches!(tokens.peek(1), Some(Token::Mark('=' | '>')));
        match (before, token) {
            (_, Token::Mark(';' | ',' | '{' | '}')) => (self.target, self.made) = (None, None),
            ([_, Token::Mark('.')], Token::Word("createElement")) => {
                let name = arguments(tokens).into_iter().next().flatten();
                self.make(name.map_or(Element::Other, |name| Element::named(&name)));
            }
            ([_, Token::Word("new")], Token::Word("Image")) => self.make(Element::Image),
            // A module and what has `crossOrigin` are asked for with CORS.
            (
                [Token::Word(object), Token::Mark('.')],
                Token::Word(name @ ("crossOrigin" | "type")),
            ) if is_set => {
                let is_module = tokens.peek(1) == Some(&Token::Text("module".into()));
                if *name == "crossOrigin" || is_module {
                    self.elements.insert(object, Element::Cors);
                }
            }
            // `{ serviceWorker: name } = navigator`
            ([Token::Word("serviceWorker"), Token::Mark(':')], Token::Word(name)) => {
                self.containers.insert(name);
            }
            // `name = navigator.serviceWorker`
            ([_, Token::Mark('.')], Token::Word("serviceWorker"))
                if tokens.peek(0) != Some(&Token::Mark('.')) =>
            {
                self.containers.extend(self.target);
            }
            (_, Token::Word(name)) if is_set => {
                self.target = Some(name);
                self.made = None;
            }
            _ => {}
        }
    }

    fn make(&mut self, element: Element) {
        self.made = Some(element);
        if let Some(name) = self.target {
            self.elements.insert(name, element);
        }
    }
}

/// The attribute and the string that come after `.src`, `.href` or `.setAttribute`, which is the token.
/// Of a string that goes on, its beginning.
fn assigned<'a>(
    tokens: &mut Tokens<'a>,
    token: &Token<'a>,
) -> Option<(Cow<'a, str>, Cow<'a, str>)> {
    if let Token::Word(name @ ("src" | "href")) = token {
        let is_set = tokens.peek(0) == Some(&Token::Mark('='));
        let Some(Token::Text(url)) = tokens.peek(1).filter(|_| is_set) else {
            return None;
        };
        return Some(((*name).into(), url.clone()));
    }
    match &pieces(tokens)[..] {
        [name, url] => match (&name[..], &url[..]) {
            ([Token::Text(name)], [Token::Text(url), ..]) if name == "src" || name == "href" => {
                Some((name.clone(), url.clone()))
            }
            _ => None,
        },
        _ => None,
    }
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
    let pieces = pieces(tokens);
    pieces.iter().map(|piece| address(piece)).collect()
}

/// The tokens of each argument of the call whose parenthesis comes next.
fn pieces<'a>(tokens: &mut Tokens<'a>) -> Vec<Vec<Token<'a>>> {
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
                found.push(std::mem::take(&mut current));
            }
        } else if position > 0 {
            current.push(token);
        }
        if ends {
            break;
        }
    }
    found
}

/// The string that an object in braces has under a name.
fn option<'a>(object: &[Token<'a>], name: &str) -> Option<Cow<'a, str>> {
    object.windows(3).find_map(|window| match window {
        [Token::Word(key), Token::Mark(':'), Token::Text(value)] if *key == name => {
            Some(value.clone())
        }
        [Token::Text(key), Token::Mark(':'), Token::Text(value)] if key == name => {
            Some(value.clone())
        }
        _ => None,
    })
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
                    // The next token begins an expression, and may be a pattern.
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

    /// Pieces of scripts.
    const PIECES: [&str; 36] = [
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
        "a",
        "=",
        "src",
        "createElement",
        "fetch",
        "setAttribute",
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
        use Call::{FetchNoCors, Import, ImportScripts, Insert, Login, Open, Worker};
        let register = |url: Option<&'static str>, scope: Option<&'static str>| Call::Register {
            url: url.map(Cow::from),
            scope: scope.map_or(Scope::Folder, |scope| Scope::Given(scope.into())),
        };
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
                vec![register(Some("/sw.js"), Some("/"))],
            ),
            (
                "navigator . serviceWorker ?. register (url)",
                vec![register(None, None)],
            ),
            (
                "const { serviceWorker } = navigator; serviceWorker.register('/sw.js')",
                vec![register(Some("/sw.js"), None)],
            ),
            (
                "const { serviceWorker: a } = navigator; a.register(`/sw.js`, { 'scope': './b/' })",
                vec![register(Some("/sw.js"), Some("./b/"))],
            ),
            (
                "var a=navigator.serviceWorker;a&&a.register('/sw.js')",
                vec![register(Some("/sw.js"), None)],
            ),
            (
                "wb = new Workbox('sw.js')",
                vec![register(Some("sw.js"), None)],
            ),
            (
                "new Image().src = 'https://a.org/1'; const b = new Image(9, 9); b.src = 'https://a.org/' + 2",
                vec![
                    Insert(Element::Image, "https://a.org/1".into()),
                    Insert(Element::Image, "https://a.org/".into()),
                ],
            ),
            (
                "var d=document,s=d.createElement('script');s.src='https://a.org/';d.head.append(s)",
                vec![Insert(Element::Script, "https://a.org/".into())],
            ),
            (
                "(function(d,s){var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.src='//a.org/?'+f})(document,'script')",
                vec![Insert(Element::Other, "//a.org/?".into())],
            ),
            (
                "const f = document.createElement('IFRAME'); f.setAttribute('src', 'https://a.org/')",
                vec![Insert(Element::Frame, "https://a.org/".into())],
            ),
            (
                "let l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://a.org/'",
                vec![Insert(Element::Link, "https://a.org/".into())],
            ),
            (
                "let s = document.createElement('script'); s.type = 'module'; s.src = 'https://a.org/'",
                vec![Insert(Element::Cors, "https://a.org/".into())],
            ),
            (
                "fetch('https://a.org/', { method: 'POST', mode: 'no-cors' })",
                vec![FetchNoCors("https://a.org/".into())],
            ),
            (
                "return new a(b,\"signInViaPopup\",c,d).executeNotNull()",
                vec![Login("signInViaPopup")],
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
            "a.href = 'https://a.org/'; link.setAttribute('href', 'https://a.org/')",
            "if (a.src == 'https://a.org/') b.src = c; a.src",
            "fetch('https://a.org/'); fetch('https://a.org/', { mode: 'cors' })",
            "switch (a) { case 'signInViaPopup': new b(c, 'signInViaRedirect') }",
            "new a(b, 'signInViaPopup'); export { a as signInWithPopup }",
            "a.register('/sw.js'); const b = navigator.serviceWorker.controller; b.register('/sw.js')",
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
