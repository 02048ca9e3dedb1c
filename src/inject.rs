//! What builds and development servers ask: the compiled half of `mini-coi-rs/inject` on npm, whose other half is
//! `js/inject.ts`.
#![allow(
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    clippy::fn_params_excessive_bools,
    reason = "wasm-bindgen hands over what it made of each JavaScript argument"
)]

use js_sys::{Array, Error, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::policy::{Header, Mode};
use crate::tag::{self, Options, Site, Syntax};

/// [`tag::put`]. Without a base the tag is relative. The attributes are names and values in turn.
///
/// It returns `bytes`, which are new if they changed, `notes`, and whether the page was `skipped` and has a tag
/// that was written by hand (`byHand`). It throws what is wrong with an argument.
#[wasm_bindgen]
pub fn tag(
    bytes: &Uint8Array,
    path: &str,
    base: Option<String>,
    name: &str,
    attributes: Vec<String>,
    early: bool,
    replace: bool,
    own_worker: Option<String>,
) -> Result<Object, Error> {
    let wrong = |what: &str, reason: &str| Error::new(&format!("mini-coi: {what}: {reason}"));
    tag::check_name(name).map_err(|reason| wrong(name, reason))?;
    let attributes: Vec<_> = attributes
        .chunks_exact(2)
        .map(|pair| (pair[0].clone(), pair[1].clone()))
        .collect();
    for (name, value) in &attributes {
        tag::check_attribute(name, value).map_err(|reason| wrong(name, reason))?;
    }
    let is_relative = base.is_none();
    let base = base.unwrap_or_else(|| "/".into());
    let site = Site::new(&base, name, is_relative).map_err(|reason| wrong(&base, reason))?;
    let options = Options {
        worker: name,
        attributes: &attributes,
        replaces: replace,
        is_early: early,
        own_worker: own_worker.as_deref(),
    };
    let syntax = Syntax::of(path.as_ref()).unwrap_or(Syntax::Html);
    let outcome = tag::put(&bytes.to_vec(), syntax, &options, &site.address(path));

    let notes = outcome
        .notes
        .iter()
        .map(|note| JsValue::from(note.to_string()));
    let is_skipped = outcome.notes.iter().any(|note| note.skips());
    let after = outcome.changed.as_deref().map(Uint8Array::from);
    let result = Object::new();
    for (name, value) in [
        ("bytes", after.as_ref().unwrap_or(bytes).into()),
        ("notes", notes.collect::<Array>().into()),
        ("skipped", is_skipped.into()),
        ("byHand", outcome.is_by_hand.into()),
    ] {
        // A new object takes every property.
        let _ = Reflect::set(&result, &name.into(), &value);
    }
    Ok(result)
}

/// The headers that isolate: those of a mode, or of the best one for a user agent. They are names and values in
/// turn. It throws where there is no mode of this name.
#[wasm_bindgen]
pub fn headers(user_agent: &str, mode: Option<String>) -> Result<Vec<String>, Error> {
    let mode = match mode.as_deref() {
        None | Some("auto") => Mode::best_of(user_agent),
        Some(name) => Mode::named(name)
            .ok_or_else(|| Error::new(&format!("mini-coi: there is no mode {name}")))?,
    };
    let sent = |header: Header| Some([header.name(), mode.value(header)?].map(str::to_owned));
    Ok(Header::ALL.into_iter().filter_map(sent).flatten().collect())
}
