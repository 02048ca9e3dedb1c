// As a bundler wants it: the name of the worker's file is known to the build.
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => (document.documentElement.dataset.worker = data);
