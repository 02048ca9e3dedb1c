//! The policy alone: nanoseconds for each decision, and no allocation in any of them.
//! `cargo bench --bench policy`.

use criterion::{Criterion, Throughput};
use mini_coi::policy::{
    Destination, Header, Headers, Mode, Plan, Request, RequestFacts, RequestMode, Response,
    ResponseFacts, Status, UpkeepFacts, plan, upkeep, verdict,
};
use mini_coi::{numbers, table};
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The system's allocator, with a counter.
struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system's allocator as it came.
#[allow(unsafe_code, reason = "only an allocator can count allocations")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many bits a set of headers has.
const HEADERS: usize = Header::ALL.len();

/// Every request there is, in every mode.
fn requests() -> Vec<(Mode, Request)> {
    let mut all = Vec::new();
    for coi in Mode::ALL {
        for mode in RequestMode::ALL {
            for destination in Destination::ALL {
                for bits in 0..1 << RequestFacts::NAMES.len() {
                    let request = Request {
                        mode,
                        destination,
                        facts: RequestFacts::from_bits(bits),
                    };
                    all.push((coi, request));
                }
            }
        }
    }
    all
}

/// Every response there is, in every mode and plan.
fn responses() -> Vec<(Mode, Plan, Response)> {
    let mut all = Vec::new();
    for mode in Mode::ALL {
        for plan in Plan::ALL {
            for status in Status::ALL {
                for bits in 0..1 << (HEADERS + ResponseFacts::NAMES.len()) {
                    let response = Response {
                        status,
                        settled: Headers::from_bits(bits as u8),
                        facts: ResponseFacts::from_bits(bits >> HEADERS),
                    };
                    all.push((mode, plan, response));
                }
            }
        }
    }
    all
}

fn decide(criterion: &mut Criterion) {
    let (requests, responses) = (requests(), responses());
    let plans = || {
        for &(mode, request) in &requests {
            black_box(plan(mode, black_box(request)));
        }
    };
    let verdicts = || {
        for &(mode, plan, response) in &responses {
            black_box(verdict(mode, plan, black_box(response)));
        }
    };
    let upkeeps = || {
        for bits in 0..1 << table::UPKEEP_BITS {
            black_box(upkeep(UpkeepFacts::from_bits(black_box(bits))));
        }
    };
    // As JavaScript asks, and so every number there is.
    let numbers = || {
        for bits in 0..1 << table::VERDICT_BITS {
            black_box(numbers::plan(black_box(bits)));
            black_box(numbers::verdict(black_box(bits)));
        }
    };
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    plans();
    verdicts();
    upkeeps();
    numbers();
    assert_eq!(ALLOCATIONS.load(Ordering::Relaxed), before, "allocations");

    let mut group = criterion.benchmark_group("policy");
    group.throughput(Throughput::Elements(requests.len() as u64));
    group.bench_function("plan", |bencher| bencher.iter(plans));
    group.throughput(Throughput::Elements(responses.len() as u64));
    group.bench_function("verdict", |bencher| bencher.iter(verdicts));
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    decide(&mut criterion);
    criterion.final_summary();
}
