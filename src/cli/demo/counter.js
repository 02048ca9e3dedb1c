// @ts-check
/** One worker of the demo: adds to the shared counter for as long as the page lets it. */

/**
 * A WebAssembly module, assembled by hand to spare the demo a toolchain. In the text format:
 *
 *     (import "page" "memory" (memory 1 1 shared))
 *     (func (export "count") (param $times i32) (param $lane i32)
 *       (loop
 *         (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
 *         (drop (i32.atomic.rmw.add (local.get $lane) (i32.const 1)))
 *         (br_if 0 (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
 */
const MODULE = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // "\0asm", version 1

  ...[0x01, 0x06, 0x01], // type section, 6 bytes, 1 type
  ...[0x60, 0x02, 0x7f, 0x7f, 0x00], // a function of 2 i32 that returns nothing

  ...[0x02, 0x11, 0x01], // import section, 17 bytes, 1 import
  ...[0x04, 0x70, 0x61, 0x67, 0x65], // "page"
  ...[0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79], // "memory"
  ...[0x02, 0x03, 0x01, 0x01], // a memory, shared, from 1 page to 1 page

  ...[0x03, 0x02, 0x01, 0x00], // function section, 2 bytes, 1 function of type 0

  ...[0x07, 0x09, 0x01], // export section, 9 bytes, 1 export
  ...[0x05, 0x63, 0x6f, 0x75, 0x6e, 0x74, 0x00, 0x00], // "count", function 0

  ...[0x0a, 0x22, 0x01], // code section, 34 bytes, 1 body
  ...[0x20, 0x00], // 32 bytes, no locals but the parameters
  ...[0x03, 0x40], // loop
  ...[0x41, 0x00, 0x41, 0x01], // i32.const 0, i32.const 1
  ...[0xfe, 0x1e, 0x02, 0x00, 0x1a], // i32.atomic.rmw.add, drop
  ...[0x20, 0x01, 0x41, 0x01], // local.get $lane, i32.const 1
  ...[0xfe, 0x1e, 0x02, 0x00, 0x1a], // i32.atomic.rmw.add, drop
  ...[0x20, 0x00, 0x41, 0x01, 0x6b], // local.get $times, i32.const 1, i32.sub
  ...[0x22, 0x00, 0x0d, 0x00], // local.tee $times, br_if 0
  ...[0x0b, 0x0b], // end of the loop, end of the body
]);

/** How often a worker counts before it looks whether it shall stop: about a millisecond. */
const BATCH = 20_000;

self.onmessage = ({ data: { memory, lane, epoch } }) => {
  const module = new WebAssembly.Module(MODULE);
  const { exports } = new WebAssembly.Instance(module, { page: { memory } });
  const count = /** @type {(times: number, lane: number) => void} */ (exports.count);
  const words = new Int32Array(memory.buffer);

  // From here on the page and the workers talk only through the memory. Odd epochs are for
  // counting; an even one is for rest, and a worker that rests says so in the word after its lane.
  for (;;) {
    const now = Atomics.load(words, epoch);
    if (now & 1) {
      count(BATCH, lane * words.BYTES_PER_ELEMENT);
    } else {
      Atomics.store(words, lane + 1, now);
      Atomics.wait(words, epoch, now);
    }
  }
};
