//! The policy alone: nanoseconds for each decision, and no allocation in any of them.
//! `cargo bench --bench policy`.

use criterion::Criterion;
use mini_coi::policy::{
    Destination, Header, Headers, Mode, Plan, Request, RequestMode, Response, Verdict, plan,
    verdict,
};
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

/// Every request there is, in every mode.
fn requests() -> Vec<(Mode, Request)> {
    let mut all = Vec::new();
    for mode in Mode::ALL {
        for kind in [
            RequestMode::Navigate,
            RequestMode::SameOrigin,
            RequestMode::NoCors,
            RequestMode::Cors,
        ] {
            for destination in [Destination::Worker, Destination::Other] {
                for cross_origin_get in [false, true] {
                    all.push((
                        mode,
                        Request {
                            mode: kind,
                            destination,
                            cross_origin_get,
                        },
                    ));
                }
            }
        }
    }
    all
}

/// Responses of every kind, in every mode and plan.
fn responses() -> Vec<(Mode, Plan, Response)> {
    let mut all = Vec::new();
    for mode in Mode::ALL {
        for plan in Plan::ALL {
            for status in [0, 200, 204, 304, 404] {
                for redirected in [false, true] {
                    for bits in 0..1 << Header::ALL.len() {
                        all.push((
                            mode,
                            plan,
                            Response {
                                status,
                                redirected,
                                settled: Headers::from_bits(bits),
                            },
                        ));
                    }
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
            let verdict: Verdict = verdict(mode, plan, black_box(response));
            black_box(verdict);
        }
    };
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    plans();
    verdicts();
    assert_eq!(ALLOCATIONS.load(Ordering::Relaxed), before, "allocations");

    let mut group = criterion.benchmark_group("policy");
    group.throughput(criterion::Throughput::Elements(requests.len() as u64));
    group.bench_function("plan", |bencher| bencher.iter(plans));
    group.throughput(criterion::Throughput::Elements(responses.len() as u64));
    group.bench_function("verdict", |bencher| bencher.iter(verdicts));
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    decide(&mut criterion);
    criterion.final_summary();
}
