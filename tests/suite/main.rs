//! The native tests: the policy, the files in `dist/`, the documentation.
//!
//! The name of each test is the claim that it checks.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]

mod demo;
mod dist;
mod policy;
mod readme;
