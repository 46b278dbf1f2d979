// Looks at HTML reports in a browser, as their readers do. Arguments: the folder with the reports, the browser.
// Each test has a page of its own; what fails is told by name, and the exit code is 1.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, executablePath] = process.argv.slice(2);
const shots = join(folder, "screenshots");
mkdirSync(shots, { recursive: true });

const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// Opens a report, and fails at its end if the page has complained, asked for anything else or opened a dialog.
const open = async (name, look, settings = {}) => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...settings });
  const page = await context.newPage();
  const complaints = [];
  const url = pathToFileURL(join(folder, name)).href;
  page.on("console", (it) => complaints.push(`console: ${it.text()}`));
  page.on("pageerror", (it) => complaints.push(`error: ${it}`));
  page.on("dialog", (it) => complaints.push(`dialog: ${it.message()}`));
  page.on("request", (it) => it.url() === url || complaints.push(`request: ${it.url()}`));
  await page.goto(url);
  await look(page);
  assert.equal(page.url().split("#")[0], url, "the page stays where it is");
  assert.deepEqual(complaints, []);
  await context.close();
};

const number = (page, column, text) => page.locator(`[data-column="${column}"] .n`, { hasText: text }).first();
const background = (locator) => locator.evaluate((it) => getComputedStyle(it).backgroundColor);
const visible = async (page, selector) => (await page.locator(selector).all()).reduce(async (count, it) => (await count) + ((await it.isVisible()) ? 1 : 0), 0);
const shown = (page) => page.locator("#shown span").innerText();
const focused = (page) => page.evaluate(() => document.activeElement.id);

const inSight = async (locator) => {
  await locator.page().waitForFunction((it) => it.getBoundingClientRect().top >= 0 && it.getBoundingClientRect().bottom <= innerHeight, await locator.elementHandle(), { timeout: 5000 });
};

const tests = {
  async "numbers light up with their counterparts under the pointer"() {
    await open("brief.html", async (page) => {
      const [german, english, ukrainian] = [number(page, 0, "10.000"), number(page, 1, "10,000"), number(page, 2, "10\u00a0000")];
      const other = number(page, 0, "15.000");
      const before = await Promise.all([german, english, ukrainian, other].map(background));
      await english.hover();
      const after = await Promise.all([german, english, ukrainian, other].map(background));
      assert.notEqual(after[0], before[0]);
      assert.deepEqual(after.slice(0, 3), [after[0], after[0], after[0]]);
      assert.equal(after[3], before[3], "others stay dark");
      const told = await english.evaluate((it) => getComputedStyle(it, "::after").content);
      assert.equal(told, '"10,000"', "what it means is told");
      await page.screenshot({ path: join(shots, "hover.png") });
    });
  },

  async "the Tab key goes from number to number"() {
    await open("brief.html", async (page) => {
      await number(page, 0, "10.000").focus();
      const lit = await background(number(page, 2, "10\u00a0000"));
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "15.000");
      assert.notEqual(await background(number(page, 2, "10\u00a0000")), lit);
      assert.equal(await background(number(page, 2, "12\u00a0000")), lit, "numbers that differ are a pair, too");
    });
  },

  async "filters show one language, check, severity, or findings only"() {
    await open("brief.html", async (page) => {
      const all = (await shown(page)).split(" / ");
      assert.equal(all[0], all[1]);
      await page.selectOption("#locale", { label: "Ukrainian" });
      assert.equal(await visible(page, '.segment [data-column="1"]'), 0);
      assert.ok((await visible(page, '.segment [data-column="2"]')) > 40);
      assert.equal(await visible(page, '.finding[data-locale="1"]'), 0);
      assert.ok((await visible(page, '.finding[data-locale="2"]')) > 0);
      assert.equal(await shown(page), all.join(" / "), "a language hides no segment");
      await page.check("#only");
      assert.equal(await shown(page), `4 / ${all[1]}`);
      assert.ok(!(await page.locator(".nothing").isVisible()));
      await page.selectOption("#severity", "warning");
      assert.equal(await shown(page), `1 / ${all[1]}`);
      await page.selectOption("#severity", "");
      await page.selectOption("#check", "missing");
      assert.equal(await shown(page), `1 / ${all[1]}`);
      await page.selectOption("#locale", "1");
      assert.equal(await shown(page), `0 / ${all[1]}`, "nothing is missing in English");
      await page.keyboard.press("Escape");
      assert.equal(await shown(page), all.join(" / "));
      assert.equal(await page.isChecked("#only"), false);
    });
  },

  async "search finds texts and keys however they are written"() {
    await open("brief.html", async (page) => {
      const count = async (text) => {
        await page.fill("#search", text);
        return Number((await shown(page)).split(" / ")[0]);
      };
      assert.equal(await count("FINDING-troops"), 1);
      assert.equal(await count("12 000 солдатів"), 1, "a no-break space is a blank");
      assert.equal(await count("ПІВНІЧНА корея безпосередньо"), 1);
      assert.equal(await count("Großinvasion".normalize("NFD")), 1);
      assert.equal(await count("is missing in Ukrainian"), 0, "findings are not text");
      assert.equal(await count("немає такого <b>"), 0);
      await page.selectOption("#locale", "1");
      assert.equal(await count("12 000 солдатів"), 0, "a hidden language is not searched");
    });
  },

  async "j and k go through the findings, / searches, ? helps"() {
    await open("brief.html", async (page) => {
      const order = await page.evaluate(() => [...document.querySelectorAll("main .finding")].map((it) => it.id));
      assert.equal(order.length, 7);
      for (const id of [...order, order[0]]) {
        await page.keyboard.press("j");
        assert.equal(await focused(page), id);
        await inSight(page.locator(`#${id}`));
      }
      await page.keyboard.press("k");
      assert.equal(await focused(page), order.at(-1));
      await page.selectOption("#severity", "warning");
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("j");
      assert.equal(await page.locator(`#${await focused(page)}`).getAttribute("data-severity"), "warning");
      await page.keyboard.press("/");
      assert.equal(await focused(page), "search");
      await page.keyboard.type("jk?");
      assert.equal(await page.inputValue("#search"), "jk?", "in the field they are letters");
      await page.keyboard.press("Escape");
      assert.equal(await page.inputValue("#search"), "");
      await page.keyboard.press("?");
      assert.ok(await page.locator("#keys").isVisible());
      await page.screenshot({ path: join(shots, "keys.png") });
      await page.keyboard.press("Escape");
      assert.ok(!(await page.locator("#keys").isVisible()));
      await page.click("#help");
      await page.click("#keys button");
      assert.ok(!(await page.locator("#keys").isVisible()));
    });
  },

  async "the list at the top leads to the findings, through filters"() {
    await open("brief.html", async (page) => {
      await page.selectOption("#check", "missing");
      await page.locator(".open a", { hasText: "finding-troops-sent" }).first().click();
      assert.match(await focused(page), /^f\d+$/);
      const finding = page.locator(`#${await focused(page)}`);
      assert.ok(await finding.isVisible());
      await finding.locator(".about a").click();
      assert.ok(await page.locator("#check-outdated").evaluate((it) => it.open), "the explanation opens");
      await inSight(page.locator("#check-outdated summary"));
    });
  },

  async "the same link works again, whatever was filtered in between"() {
    await open("brief.html", async (page) => {
      const link = page.locator(".open a", { hasText: "finding-troops-sent" }).first();
      for (let round = 0; round < 2; round += 1) {
        await link.click();
        await inSight(page.locator("#f1"));
        assert.equal(await focused(page), "f1");
        await page.selectOption("#check", "missing");
        assert.ok(!(await page.locator("#f1").isVisible()));
      }
    });
  },

  async "the letters work on a Ukrainian keyboard"() {
    await open("brief.html", async (page) => {
      const press = (key, code) => page.evaluate(([key, code]) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true })), [key, code]);
      await press("о", "KeyJ");
      assert.equal(await focused(page), "f1");
      await press("л", "KeyK");
      assert.equal(await focused(page), "f7");
    });
  },

  async "filters hide documents of which nothing is left"() {
    await open("many.html", async (page) => {
      await page.fill("#search", "нічого такого немає");
      assert.equal(await visible(page, ".document"), 0);
      assert.ok(await page.locator(".nothing").isVisible());
      await page.fill("#search", "noch-einer-nummer-7");
      assert.equal(await visible(page, ".document"), 8);
      await page.selectOption("#severity", "ignored");
      assert.equal(await visible(page, ".document"), 0, "the seventh is not ignored");
      await page.fill("#search", "noch-einer-nummer-3");
      assert.equal(await shown(page), "8 / 160");
      await page.selectOption("#severity", "");
      await page.check("#only");
      assert.equal(await shown(page), "0 / 160", "what is ignored is no finding to look at");
    });
  },

  async "nothing sticks out, however many languages and wherever one looks"() {
    for (const name of ["brief.html", "many.html", "hostile.html"]) {
      for (const width of [400, 800, 1400, 2000]) {
        await open(name, async (page) => {
          await page.locator("[data-column='0'] .n").last().focus();
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} at ${width}`);
          if (width === 400) return;
          const narrowest = await page.evaluate(() => Math.min(...[...document.querySelectorAll(".segment > [data-column]")].slice(0, 40).map((it) => it.getBoundingClientRect().width)));
          assert.ok(narrowest >= 140, `${name} at ${width}: a column of ${narrowest}`);
          await page.screenshot({ path: join(shots, `${name}-${width}.png`) });
        }, { viewport: { width, height: 900 } });
      }
    }
  },

  async "numbers light up where the system chooses the colours"() {
    await open("brief.html", async (page) => {
      const ukrainian = number(page, 2, "10\u00a0000");
      const before = await background(ukrainian);
      await number(page, 0, "10.000").hover();
      assert.notEqual(await background(ukrainian), before);
    }, { forcedColors: "active" });
  },

  async "words that have changed are marked"() {
    await open("brief.html", async (page) => {
      const diff = page.locator(".diff", { hasText: "Spannungen" }).first();
      assert.deepEqual([await diff.locator("del").innerText(), await diff.locator("ins").innerText()], ["Spannungen", "spannungen"]);
      assert.equal(await diff.getAttribute("lang"), "de");
    });
  },

  async "the checklist prints on one sheet"() {
    for (const name of ["brief.html", "many.html"]) {
      await open(name, async (page) => {
        for (const format of ["A4", "Letter"]) {
          const pdf = (await page.pdf({ format, preferCSSPageSize: true, path: join(shots, `${name}.${format}.pdf`) })).toString("latin1");
          assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, `${name} on ${format}`);
        }
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.locator(".sign").isVisible());
        assert.ok(await page.locator(".open li").first().isVisible());
        for (const hidden of ["main", ".filters", ".checks"]) assert.ok(!(await page.locator(hidden).isVisible()), hidden);
        // A sheet of 180 mm, in CSS pixels.
        await page.setViewportSize({ width: 680, height: 900 });
        assert.ok(await page.evaluate(() => document.querySelector("table").scrollWidth <= document.querySelector(".scroll").clientWidth), `the table fits ${name}`);
        await page.screenshot({ path: join(shots, `${name}.print.png`), fullPage: true });
      });
    }
  },

  async "without scripts all is there but filters"() {
    await open("brief.html", async (page) => {
      assert.ok(!(await page.locator(".filters").isVisible()));
      assert.equal(await visible(page, ".finding"), 7);
      const [german, ukrainian] = [number(page, 0, "10.000"), number(page, 2, "10\u00a0000")];
      const before = await background(ukrainian);
      await german.hover();
      assert.notEqual(await background(ukrainian), before, "numbers light up");
      await page.locator(".open a").first().click();
      await page.locator("#check-missing summary").click();
      assert.ok(await page.locator("#check-missing p").first().isVisible());
    }, { javaScriptEnabled: false });
  },

  async "it reads well in both themes and on a narrow screen"() {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1400, 400]) {
        await open("brief.html", async (page) => {
          const [lightness] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
          assert.ok(colorScheme === "dark" ? lightness < 64 : lightness > 192);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out");
          const poor = await page.evaluate(poorContrast);
          assert.deepEqual(poor, []);
          const first = page.locator("article", { has: page.locator(".finding") }).first();
          const tops = await Promise.all([0, 1, 2].map((it) => first.locator(`[data-column="${it}"]`).evaluate((it) => it.getBoundingClientRect().top)));
          assert.equal(new Set(tops).size, width === 400 ? 3 : 1, "side by side, or below each other");
          await page.screenshot({ path: join(shots, `${colorScheme}-${width}.png`) });
          await first.scrollIntoViewIfNeeded();
          await page.screenshot({ path: join(shots, `${colorScheme}-${width}-text.png`) });
        }, { colorScheme, viewport: { width, height: 900 } });
      }
    }
  },

  async "hostile texts do nothing"() {
    await open("hostile.html", async (page) => {
      await page.waitForLoadState("load");
      assert.equal(await page.title(), "наказ · Einklang");
      assert.equal(await page.evaluate(() => document.scripts.length), 1);
      const elements = await page.evaluate(() => document.querySelectorAll("img, svg, iframe, object, embed, video, audio, base, link, form[action], template, math").length);
      assert.equal(elements, 0);
      await page.hover("[data-column='0'] >> nth=3");
      await page.keyboard.press("j");
      await page.fill("#search", "<script>");
      assert.ok(Number((await shown(page)).split(" / ")[0]) > 0);
    });
  },

  async "five thousand segments are at hand"() {
    await open("big.html", async (page) => {
      assert.equal(await shown(page), "5000 / 5000");
      await page.fill("#search", "сегмент 4321");
      assert.equal(await shown(page), "1 / 5000");
      await page.fill("#search", "");
      await page.check("#only");
      assert.equal(await shown(page), "50 / 5000");
      await page.keyboard.press("Escape");
      await page.keyboard.press("k");
      assert.equal(await focused(page), "f50");
      await inSight(page.locator("#f50"));
      await page.locator("#f50 .about a").click();
      await inSight(page.locator("#check-numbers summary"));
    });
  },

  async "the picture for the README"() {
    await open("brief.html", async (page) => {
      await page.locator("article", { hasText: "heading-key-findings" }).first().evaluate((it) => window.scrollTo(0, it.offsetTop - 90));
      await number(page, 1, "10,000").hover();
      await page.screenshot({ path: join(shots, "picture.png") });
    }, { viewport: { width: 1280, height: 760 } });
  },

  async "a page in Ukrainian is Ukrainian"() {
    await open("uk.html", async (page) => {
      assert.equal(await page.getAttribute("html", "lang"), "uk");
      assert.equal(await page.getAttribute("#search", "placeholder"), "Пошук тексту або ключа");
      const languages = await page.evaluate(() => [...new Set([...document.querySelectorAll("article.segment [data-column]")].map((it) => it.lang))].sort());
      assert.deepEqual(languages.filter(Boolean), ["de", "en", "uk"]);
      await page.screenshot({ path: join(shots, "uk.png") });
    });
  },
};

// Texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3). Runs in the page.
function poorContrast() {
  const parse = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let it = element; it; it = it.parentElement) {
      const color = parse(getComputedStyle(it).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const poor = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.textContent.trim());
    if (!own || !element.checkVisibility()) continue;
    const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.set(`${element.tagName}.${element.className}`, ratio.toFixed(2));
  }
  return [...poor];
}

let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  try {
    await run();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack ?? error}`);
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
