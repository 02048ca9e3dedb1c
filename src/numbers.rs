//! The policy as functions of numbers, which is how JavaScript asks it.
//!
//! Only numbers cross the boundary: a string, a reference or an `Option` would bring a memory, a table
//! and an allocator along, each of which weighs more than the whole policy. So `js/facts.ts` turns
//! what the browser hands it into bits, and header names and values are looked up in the table that
//! [`crate::table`] prints. Every function takes every number: bits that mean nothing count for nothing.

use crate::policy::{
    self, Destination, Header, Headers, Mode, Plan, PlanReason, Request, RequestFacts, RequestMode,
    Response, ResponseFacts, Status, UpkeepFacts, Verdict,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Where the facts begin in the number that [`plan`] takes: above the [`Mode`], the [`RequestMode`]
/// and the [`Destination`], two bits each.
pub const REQUEST_FACTS: u32 = 6;

/// Where the headers that are settled begin in the number that [`verdict`] takes: above the [`Mode`],
/// the [`Plan`] and the [`Status`], two bits each.
pub const SETTLED: u32 = 6;

/// Where the facts begin in the number that [`verdict`] takes.
pub const RESPONSE_FACTS: u32 = SETTLED + Header::ALL.len() as u32;

/// [`policy::plan`]: the discriminant of the [`Plan`].
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn plan(bits: u32) -> u32 {
    plan_reason(bits).plan() as u32
}

/// [`policy::verdict`]: the discriminant of the [`policy::Act`]. The headers of a rewrite are those of
/// [`Mode::sent_with`] that are not settled.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn verdict(bits: u32) -> u32 {
    verdict_of(bits).act as u32
}

/// The whole answer to the question that [`plan`] takes.
pub fn plan_reason(bits: u32) -> PlanReason {
    let request = Request {
        mode: match bits >> 2 & 3 {
            0 => RequestMode::Navigate,
            1 => RequestMode::SameOrigin,
            2 => RequestMode::NoCors,
            _ => RequestMode::Cors,
        },
        destination: match bits >> 4 & 3 {
            0 => Destination::Other,
            1 => Destination::Document,
            2 => Destination::Frame,
            _ => Destination::Worker,
        },
        facts: RequestFacts::from_bits(bits >> REQUEST_FACTS),
    };
    policy::plan(mode(bits), request)
}

/// The whole answer to the question that [`verdict`] takes.
#[inline(always)] // Half of the WASM, which otherwise hands the result over in memory.
pub fn verdict_of(bits: u32) -> Verdict {
    let plan = match bits >> 2 & 3 {
        0 => Plan::Leave,
        1 => Plan::Document,
        2 => Plan::WorkerScript,
        _ => Plan::CorsFetch,
    };
    let response = Response {
        status: match bits >> 4 & 3 {
            1 => Status::Bodiless,
            2 => Status::Error,
            3 => Status::Missing,
            _ => Status::Ordinary,
        },
        settled: Headers::from_bits((bits >> SETTLED) as u8),
        facts: ResponseFacts::from_bits(bits >> RESPONSE_FACTS),
    };
    policy::verdict(mode(bits), plan, response)
}

/// [`policy::upkeep`]: the discriminant of the [`policy::Upkeep`].
pub fn upkeep(bits: u32) -> u32 {
    policy::upkeep(UpkeepFacts::from_bits(bits)) as u32
}

// An index into `ALL` would be a table, and need a memory, which the WASM does not have.
const fn mode(bits: u32) -> Mode {
    match bits & 3 {
        0 => Mode::Dip,
        1 => Mode::Credentialless,
        2 => Mode::RequireCorp,
        _ => Mode::None,
    }
}
