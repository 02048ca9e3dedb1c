//! Cross-origin isolation for pages whose server cannot send headers.
//!
//! For `wasm32` the crate is the brain of the service worker in `dist/mini-coi.js`. Natively it carries the command
//! line (feature `cli`, the default), is what the tests ask, and has the headers for a Rust server (feature `tower`)
//! as `IsolationLayer`, and for both the function that puts the tag into a page (feature `tag`). All share [`policy`],
//! the one place that decides about requests, responses, modes and engines.

#[cfg(all(target_arch = "wasm32", feature = "debug"))]
pub mod debug;
#[cfg(feature = "tag")]
#[doc(hidden)]
pub mod edits;
#[cfg(feature = "tag")]
#[doc(hidden)]
pub mod html;
#[cfg(all(target_arch = "wasm32", feature = "tag"))]
pub mod inject;
#[cfg(all(not(target_arch = "wasm32"), feature = "tower"))]
mod layer;
#[doc(hidden)]
pub mod numbers;
pub mod policy;
#[doc(hidden)]
pub mod table;
#[cfg(feature = "tag")]
pub mod tag;

#[cfg(all(not(target_arch = "wasm32"), feature = "tower"))]
pub use layer::{Isolation, IsolationFuture, IsolationLayer};
