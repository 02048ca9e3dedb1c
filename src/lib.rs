//! Cross-origin isolation for pages whose server cannot send headers.
//!
//! The crate is built twice. For `wasm32` it is the brain of the service worker in
//! `dist/mini-coi.js`; natively it carries the command line, is what the tests ask, and has the
//! headers for a Rust server as [`IsolationLayer`]. All share [`policy`], the one place that decides
//! about requests, responses and headers.
#![cfg_attr(all(target_arch = "wasm32", not(feature = "debug")), no_std)]

#[cfg(not(target_arch = "wasm32"))]
mod layer;
pub mod policy;
#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(not(target_arch = "wasm32"))]
pub use layer::{Isolation, IsolationFuture, IsolationLayer};
