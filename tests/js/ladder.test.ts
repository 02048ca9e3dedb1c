/** The browser's place in the policy, by the user agents of real browsers. */
import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { CREDENTIALLESS, DIP, ENGINES, MODES, REQUIRE_CORP } from "built/policy.js";
import { headers } from "mini-coi-rs/inject";
import { setGlobals } from "./browser.js";

const CHROMIUM = 0;
const FIREFOX = 1;
const OTHER = 2;

let imports = 0;

/** The module, which remembers the engine, as it is in a browser. */
const inBrowser = async (userAgent: string): Promise<typeof import("../../js/ladder.js")> => {
  setGlobals({ navigator: { userAgent } });
  return import(new URL(`ladder.mjs?${imports++}`, import.meta.url).href);
};

const blink = (system: string, rest: string) => `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const WINDOWS = "Windows NT 10.0; Win64; x64";
const LINUX = "X11; Linux x86_64";
const ANDROID = "Linux; Android 10; K";
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

/** Browsers with a visitor, each with its engine and its best mode. */
const BROWSERS: [name: string, engine: number, best: number, userAgent: string][] = [
  ["Chrome 156", CHROMIUM, DIP, blink(WINDOWS, "Chrome/156.0.0.0 Safari/537.36")],
  ["Chrome 137", CHROMIUM, DIP, blink(LINUX, "Chrome/137.0.0.0 Safari/537.36")],
  ["Chrome 136", CHROMIUM, CREDENTIALLESS, blink(LINUX, "Chrome/136.0.0.0 Safari/537.36")],
  ["Chrome 96", CHROMIUM, CREDENTIALLESS, blink(LINUX, "Chrome/96.0.4664.45 Safari/537.36")],
  ["Chrome 95", CHROMIUM, REQUIRE_CORP, blink(LINUX, "Chrome/95.0.4638.69 Safari/537.36")],
  ["Chrome 156 without a window", CHROMIUM, DIP, blink(LINUX, "HeadlessChrome/156.0.0.0 Safari/537.36")],
  ["Chrome 156 for Android", CHROMIUM, DIP, blink(ANDROID, "Chrome/156.0.0.0 Mobile Safari/537.36")],
  ["Chrome 146 for Android", CHROMIUM, DIP, blink(ANDROID, "Chrome/146.0.0.0 Mobile Safari/537.36")],
  ["Chrome 145 for Android", CHROMIUM, CREDENTIALLESS, blink(ANDROID, "Chrome/145.0.0.0 Mobile Safari/537.36")],
  ["Edge 156", CHROMIUM, DIP, blink(WINDOWS, "Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0")],
  ["Edge 156 for Android", CHROMIUM, DIP, blink(ANDROID, "Chrome/156.0.0.0 Mobile Safari/537.36 EdgA/156.0.0.0")],
  ["Opera 140", CHROMIUM, DIP, blink(WINDOWS, "Chrome/156.0.0.0 Safari/537.36 OPR/140.0.0.0")],
  ["Samsung Internet 28", CHROMIUM, CREDENTIALLESS, blink(ANDROID, "SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36")],
  ["a phone of CUBOT", CHROMIUM, DIP, blink("Linux; Android 11; CUBOT KINGKONG 5 Pro", "Chrome/156.0.0.0 Mobile Safari/537.36")],
  ["another phone of CUBOT", CHROMIUM, CREDENTIALLESS, blink("Linux; Android 9; CUBOT_X19", "Chrome/120.0.0.0 Mobile Safari/537.36")],
  ["a third phone of CUBOT", CHROMIUM, CREDENTIALLESS, blink("Linux; Android 7.0; CUBOT", "Chrome/119.0.0.0 Mobile Safari/537.36")],
  ["Firefox 153", FIREFOX, CREDENTIALLESS, "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0"],
  ["Firefox 119", FIREFOX, CREDENTIALLESS, "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/119.0"],
  ["Firefox 118", FIREFOX, REQUIRE_CORP, "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/118.0"],
  ["Firefox 153 for Android", FIREFOX, REQUIRE_CORP, "Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0"],
  ["Safari 17", OTHER, REQUIRE_CORP, `${MAC} Version/17.6 Safari/605.1.15`],
  ["Safari 27", OTHER, REQUIRE_CORP, `${MAC} Version/27.0 Safari/605.1.15`],
  ["Safari for iOS", OTHER, REQUIRE_CORP, `${IPHONE} Version/27.0 Mobile/15E148 Safari/604.1`],
  ["Chrome for iOS", OTHER, REQUIRE_CORP, `${IPHONE} CriOS/156.0.0.0 Mobile/15E148 Safari/604.1`],
  ["Firefox for iOS", OTHER, REQUIRE_CORP, `${IPHONE} FxiOS/153.0 Mobile/15E148 Safari/605.1.15`],
  ["Edge for iOS", OTHER, REQUIRE_CORP, `${IPHONE} Version/18.0 EdgiOS/156.0.0.0 Mobile/15E148 Safari/604.1`],
  ["GNOME Web", OTHER, REQUIRE_CORP, "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15"],
  ["a browser that says nothing", OTHER, REQUIRE_CORP, ""],
];

for (const [name, engine, best, userAgent] of BROWSERS)
  test(`${name} is ${ENGINES[engine] || "neither Chrome nor Firefox"} and begins at ${MODES[best]}`, async () => {
    // A development server chooses by the same policy, compiled.
    deepEqual(headers(userAgent), headers("", MODES[best]));
    const ladder = await inBrowser(userAgent);
    equal(ladder.engine(), engine);
    equal(ladder.best(), best);
    equal(ladder.canIsolate(), true);
    equal(ladder.isCrawler(), false);
    ENGINES.forEach((_, other) => equal(!!ladder.isEngine(1 << other), other == engine));
  });

test("a page's own mode stands, and the browser's best stands for none", async () => {
  const { resolve } = await inBrowser(BROWSERS[0][3]);
  MODES.forEach((_, mode) => equal(resolve(mode), mode));
  equal(resolve(-1), DIP);
});

test("Android WebView can isolate nothing", async () => {
  for (const version of [120, 156]) {
    const { canIsolate } = await inBrowser(
      `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A.231105.004; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/${version}.0.0.0 Mobile Safari/537.36`,
    );
    equal(canIsolate(), false);
  }
});

/** What takes a page as its first load shows it. */
const CRAWLERS: [name: string, userAgent: string][] = [
  [
    "Googlebot",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/156.0.0.0 Safari/537.36",
  ],
  [
    "Googlebot as a phone",
    "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  ],
  ["Google's inspection", "Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)"],
  ["bingbot", "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/156.0.0.0 Safari/537.36"],
  ["Applebot", `${MAC} Version/17.4 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)`],
  ["YandexBot", "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)"],
  ["DuckDuckBot", "DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)"],
  ["Baiduspider", "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)"],
  [
    "PetalBot",
    "Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; PetalBot;+https://webmaster.petalsearch.com/site/petalbot)",
  ],
  ["Slurp", "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)"],
];

for (const [name, userAgent] of CRAWLERS)
  test(`${name} is a crawler`, async () => {
    const { isCrawler } = await inBrowser(userAgent);
    equal(isCrawler(), true);
  });
