/**
 * The badge of `data-debug`: a button in a corner of the page, and a panel with what is known.
 *
 * It is in a shadow root, out of the page's flow, and is made without a string of HTML and without
 * an inline style, so neither Trusted Types nor a Content-Security-Policy are in its way.
 */
import { CODES, HOME } from "./codes.js";
import { listen, own } from "./dom.js";
import { ask } from "./registration.js";
import type { Finding } from "./report.js";

const STYLE = `
:host {
  all: initial !important;
  display: flex !important; flex-direction: column-reverse !important; align-items: end !important;
  position: fixed !important;
  inset: auto 12px 12px auto !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
  --back: #fff; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --link: #0550ae;
  --isolated: #1a7f37; --unavailable: #cf222e; --other: #bf8700;
}
@media (prefers-color-scheme: dark) {
  :host {
    --back: #161b22; --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --link: #6cb6ff;
    --isolated: #3fb950; --unavailable: #f85149; --other: #d29922;
  }
}
@media print { :host { display: none !important } }
div, button {
  box-sizing: border-box;
  font: 13px/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--back);
  border: 1px solid var(--line);
  box-shadow: 0 2px 8px #0003;
  pointer-events: auto;
}
button { padding: 4px 12px; border-radius: 99px; cursor: pointer }
button:focus-visible, a:focus-visible, div:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
button::before {
  content: "";
  display: inline-block;
  width: 8px; height: 8px;
  margin-right: 7px;
  border-radius: 50%;
  background: var(--dot);
  forced-color-adjust: none;
}
div {
  width: 400px; max-width: calc(100vw - 40px);
  max-height: calc(100vh - 80px);
  margin-bottom: 8px; padding: 12px 16px;
  overflow: auto; scrollbar-width: thin;
  overflow-wrap: anywhere;
  border-radius: 12px;
}
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0 }
dt { color: var(--dim) }
dd { margin: 0 }
dd + dd { grid-column: 2 }
b { font-weight: 600 }
a { color: var(--link) }
span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (prefers-reduced-motion: no-preference) {
  div { animation: 0.15s appear }
  @keyframes appear { from { opacity: 0; transform: translateY(4px) } }
}`;

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (string | Node)[]) => {
  const element = own("createElement").call(document, name) as HTMLElementTagNameMap[Name];
  element.append(...children);
  return element;
};

/**
 * Shows the badge as soon as the document is parsed.
 * @returns shows what has changed
 */
export const addBadge = (findings: Finding[]) => {
  const api = self.miniCoi!;
  /** The facts about the worker. */
  let worker = "none";
  let version = api.version;

  const list = make("dl");
  const panel = make("div", list);
  const button = make("button");
  let shown = "";

  const update = () => {
    const { state, code, mode, loads } = api;
    const link = make("a", "What to do");
    link.href = `${HOME}#${code}`;
    link.target = "_blank";
    link.rel = "noopener";
    const rows: [string, ...(string | Node)[]][] = [
      ["State", state],
      ...(code ? [["Code", make("dd", make("b", code), ` ${CODES[code]} `, link)] as [string, Node]] : []),
      ["Mode", mode || "none"],
      ["Loads", String(loads)],
      ["Version", version],
      ["Worker", worker],
      ["Problems", ...(findings.length ? findings.map(({ url, text }) => make("dd", make("b", url), " " + text)) : ["none seen"])],
    ];
    const name = [state == "unavailable" ? "not isolated" : state, mode, findings.length && `${findings.length} problem${findings.length > 1 ? "s" : ""}`];
    const items = rows.flatMap(([term, ...values]) => [make("dt", term), ...values.map((value) => (typeof value == "string" ? make("dd", value) : value))]);
    // Lines that have not changed stay, with their focus and their place.
    const text = items.map(({ textContent }) => textContent).join("\n");
    if (text == shown) return;
    shown = text;
    list.replaceChildren(...items);
    button.replaceChildren(make("span", "mini-coi: "), name.filter(Boolean).join(" \u00b7 "));
    button.style.setProperty("--dot", `var(--${findings.length ? "other" : state}, var(--other))`);
  };

  const lookUpWorker = async () => {
    const { controller } = navigator.serviceWorker;
    if (!controller) return;
    const kin = await ask(controller);
    worker = `${kin ? (kin.guest ? "the site's own, with this file in it" : "this file's own") : "another, without this file"}: ${controller.scriptURL}`;
    if (kin && kin.version != version)
      version += ` (page), ${kin.version} (worker). They differ until the browser has updated the worker: load the page again.`;
    update();
  };

  const show = () => {
    const host = own("createElement").call(document, "mini-coi-badge");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet]; // Safari before 16.4 throws above, and shows no badge.
    const toggle = (isOpen: boolean) => {
      isOpen ? root.append(panel) : panel.remove();
      button.setAttribute("aria-expanded", String(isOpen));
    };
    panel.id = "panel";
    panel.tabIndex = 0; // So that a key can scroll it.
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-label", "mini-coi");
    button.type = "button";
    button.setAttribute("aria-controls", panel.id);
    button.onclick = () => toggle(!panel.isConnected);
    root.addEventListener("keydown", (event) => {
      if ((event as KeyboardEvent).key != "Escape" || !panel.isConnected) return;
      event.stopPropagation();
      toggle(false);
      button.focus();
    });
    toggle(false);
    update();
    root.append(button);
    own("documentElement").append(host);
    listen("mini-coi", update);
    lookUpWorker().catch(() => {});
  };

  const attempt = () => {
    try {
      show();
    } catch {}
  };
  if (own("readyState") == "loading") listen("DOMContentLoaded", attempt);
  else attempt();
  return update;
};
