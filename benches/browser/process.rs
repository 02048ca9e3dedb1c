//! What the browser's processes use: all that this process has started, and their children.

use std::collections::HashMap;
use std::fs;

/// The kernel counts in hundredths of a second (`USER_HZ`, the same on every Linux).
const TICK: f64 = 10.0;

/// The fields of `/proc/<pid>/stat` after the name, which may hold spaces.
fn stat(pid: u32) -> Option<Vec<u64>> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, fields) = text.rsplit_once(") ")?;
    let fields = fields.split(' ').skip(1);
    Some(
        fields
            .map(|field| field.trim().parse().unwrap_or(0))
            .collect(),
    )
}

fn descendants() -> Vec<u32> {
    let mut parents = HashMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        if let Ok(pid) = entry.file_name().to_string_lossy().parse::<u32>()
            && let Some(fields) = stat(pid)
        {
            parents.insert(pid, fields[0] as u32);
        }
    }
    let is_ours = |mut pid: u32| {
        while let Some(&parent) = parents.get(&pid) {
            if parent == std::process::id() {
                return true;
            }
            pid = parent;
        }
        false
    };
    parents
        .keys()
        .copied()
        .filter(|&pid| is_ours(pid))
        .collect()
}

/// The processor time used so far, in milliseconds, that of children that ended included.
pub fn time() -> f64 {
    let used = |pid| Some(stat(pid)?[10..14].iter().sum::<u64>());
    let ticks: u64 = descendants().into_iter().filter_map(used).sum();
    ticks as f64 * TICK
}

/// Makes each process start its peak of memory anew.
pub fn forget_peaks() {
    for pid in descendants() {
        let _ = fs::write(format!("/proc/{pid}/clear_refs"), "5");
    }
}

/// The sum of all peaks of resident memory, in megabytes.
pub fn peak() -> f64 {
    let kilobytes = |pid| {
        let text = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let line = text.lines().find(|line| line.starts_with("VmHWM"))?;
        line.split_whitespace().nth(1)?.parse::<f64>().ok()
    };
    descendants().into_iter().filter_map(kilobytes).sum::<f64>() / 1000.0
}
