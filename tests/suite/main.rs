//! The native tests: the policy, the files in `dist/`, the command line, the documentation.
//!
//! The name of each test is the claim that it checks.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]

mod binary;
mod check;
mod demo;
mod dist;
mod explain;
mod headers;
mod inject;
mod layer;
mod manual;
mod policy;
mod readme;
mod serve;
