// @ts-check
/** A folder with one page, and a program that serves it. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A page, and what it becomes in a folder that is served at /repo/. */
export const PAGE = "<!doctype html><html><head><title>x</title></head></html>";
export const TAGGED = PAGE.replace("<head>", '<head><script src="/repo/mini-coi.js" scope="/repo/"></script>');

/**
 * Serves the folder `site`, asks for the page, and ends the server as Ctrl-C does, or as a given signal does.
 * @param {string} folder @param {string} command @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, signal?: NodeJS.Signals }} [options] @returns {Promise<Headers>}
 */
export const serve = async (folder, command, words, { env, signal = "SIGINT" } = {}) => {
  const server = spawn(command, [...words, "site", "--port", "0"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(server, "exit");
  try {
    for (const stream of [server.stdout, server.stderr])
      createInterface(stream).on("line", (line) => {
        const address = /http:\/\/localhost:\d+/.exec(line);
        if (address) server.emit("address", address[0]);
      });
    const [address] = await Promise.race([once(server, "address"), ended.then(([code]) => assert.fail(`the server ended with ${code}`))]);
    const answer = await fetch(`${address}/`);
    assert.equal(await answer.text(), PAGE);
    return answer.headers;
  } finally {
    server.kill(signal);
    const [code] = await ended;
    if (signal == "SIGINT") assert.equal(code, 0, "it ends as it should");
  }
};
