// What a user's own code looks like to TypeScript. It is checked, never run.
import { isolate, type MiniCoi } from "mini-coi-rs";
import { isolate as isolateResponse } from "mini-coi-rs/worker";

const outcome: MiniCoi = await isolate({ worker: "/mini-coi.js", scope: "/", mode: "dip", exclude: "/login /embed/*" });
if (outcome.code == "no-mode-works") outcome.reload();
const removed: boolean = await outcome.remove();
const response: Response = await isolateResponse(new Request("/"), fetch("/"));
// @ts-expect-error A worker's URL is what a module cannot do without.
isolate({});
// @ts-expect-error Unknown mode.
isolate({ worker: "/mini-coi.js", mode: "none" });
// @ts-expect-error Unknown code.
if (outcome.code == "no-such-code") console.log(removed, response);
