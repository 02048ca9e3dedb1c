//! Medians, and how sure they are.

use serde::Serialize;

/// A median with its 95 % bootstrap interval.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Estimate {
    pub median: f64,
    pub low: f64,
    pub high: f64,
    pub samples: usize,
}

impl Estimate {
    /// Whether the interval leaves out a value, such as a ratio's 1.
    pub fn differs_from(&self, value: f64) -> bool {
        value < self.low || value > self.high
    }
}

pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => sorted[length / 2],
        length => f64::midpoint(sorted[length / 2 - 1], sorted[length / 2]),
    }
}

/// How often the values are drawn anew.
const DRAWS: usize = 2000;

/// The median with the interval that a bootstrap gives: the percentiles of the medians of samples
/// drawn from the values with replacement. The draws are the same in each run.
pub fn estimate(values: &[f64]) -> Estimate {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |bound: usize| {
        // SplitMix64, which is enough to draw from some dozens of values.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    };
    let mut medians: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let drawn: Vec<f64> = values
                .iter()
                .map(|_| values[random(values.len())])
                .collect();
            median(&drawn)
        })
        .collect();
    medians.sort_by(f64::total_cmp);
    let at = |share: f64| {
        medians
            .get((share * DRAWS as f64) as usize)
            .copied()
            .unwrap_or(f64::NAN)
    };
    Estimate {
        median: median(values),
        low: at(0.025),
        high: at(0.975),
        samples: values.len(),
    }
}

/// The ratios of values that were measured side by side.
pub fn ratios(values: &[f64], references: &[f64]) -> Vec<f64> {
    values
        .iter()
        .zip(references)
        .filter(|(value, reference)| value.is_finite() && reference.is_finite())
        .map(|(value, reference)| value / reference)
        .collect()
}
