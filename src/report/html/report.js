"use strict";
// The page is complete without this: it adds filters, search and keys.
(() => {
  const one = (selector) => document.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const main = one("main");
  const controls = { search: one("#search"), locale: one("#locale"), check: one("#check"), severity: one("#severity"), only: one("#only") };
  const segments = all(".segment").map((element) => ({
    element,
    findings: all(".finding", element),
    cells: all("[data-column]", element),
    key: element.querySelector(".key"),
  }));
  const sections = all(".section");
  const documents = all(".document").map((element) => ({ element, own: all(".segment", element) }));

  // Texts are compared regardless of case, kinds of spaces, soft hyphens and Unicode composition.
  const folded = (text) => text.normalize("NFKC").replace(/\u00ad/g, "").replace(/\s+/g, " ").toLowerCase().trim();
  const known = new WeakMap();
  const words = (element) => {
    if (!known.has(element)) known.set(element, folded(element.textContent));
    return known.get(element);
  };

  const matches = (finding, { locale, check, severity }) =>
    (!locale || ["0", locale].includes(finding.dataset.locale)) &&
    (!check || finding.dataset.check === check) &&
    (!severity || finding.dataset.severity === severity);

  const isShown = (segment, wanted) => {
    let found = false;
    for (const finding of segment.findings) {
      finding.hidden = !matches(finding, wanted);
      // Ignored findings count only if the reader filters for them.
      found ||= !finding.hidden && (wanted.severity === "ignored" || finding.dataset.severity !== "ignored");
    }
    if ((wanted.only || wanted.check || wanted.severity) && !found) return false;
    const cells = segment.cells.filter((_, at) => !wanted.locale || at === 0 || String(at) === wanted.locale);
    if (wanted.locale && !found && cells.every((it) => it.childElementCount === 0)) return false;
    if (!wanted.search) return true;
    return [segment.key, ...cells].some((it) => it && words(it).includes(wanted.search));
  };

  const filter = () => {
    const wanted = {
      search: folded(controls.search.value),
      locale: controls.locale.value,
      check: controls.check.value,
      severity: controls.severity.value,
      only: controls.only.checked,
    };
    if (wanted.locale) main.dataset.locale = wanted.locale;
    else delete main.dataset.locale;
    let shown = 0;
    for (const segment of segments) {
      segment.element.hidden = !isShown(segment, wanted);
      if (!segment.element.hidden && segment.key) shown += 1;
    }
    for (const section of sections) section.hidden = !hasSegments(section);
    const filtered = Object.values(wanted).some(Boolean);
    for (const { element, own } of documents) element.hidden = filtered && own.every((it) => it.hidden);
    one(".nothing").hidden = !filtered || segments.some((it) => !it.element.hidden);
    one("#shown span").textContent = `${shown} / ${segments.filter((it) => it.key).length}`;
  };

  const reset = () => {
    for (const control of Object.values(controls)) {
      if (control === controls.only) control.checked = false;
      else control.value = "";
    }
    filter();
  };

  // Whether any segment of a section is shown.
  const hasSegments = (section) => {
    for (let it = section.nextElementSibling; it && !it.matches(".section"); it = it.nextElementSibling) {
      if (!it.hidden) return true;
    }
    return false;
  };

  const step = (direction) => {
    const findings = all(".segment:not([hidden]) .finding:not([hidden])");
    if (findings.length === 0) return;
    const here = document.activeElement?.closest?.(".finding");
    const at = findings.indexOf(here);
    const next = at >= 0 ? at + direction : nearest(findings, direction);
    const finding = findings[(next + findings.length) % findings.length];
    finding.focus({ preventScroll: true });
    reveal(finding, "center");
  };

  // Segments that come into view for the first time may be taller than expected and push the target away.
  const reveal = (element, block) => {
    element.scrollIntoView({ block });
    requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block })));
  };

  // If no finding has the focus: the next one below or above the focused segment.
  const nearest = (findings, direction) => {
    const from = document.activeElement?.closest?.(".segment");
    if (!from) return direction > 0 ? 0 : findings.length - 1;
    const follows = (it) => from.contains(it) || from.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING;
    const below = findings.findIndex(follows);
    if (direction > 0) return below < 0 ? 0 : below;
    return below < 0 ? findings.length - 1 : below - 1;
  };

  const escape = () => {
    if (document.activeElement === controls.search && controls.search.value) {
      controls.search.value = "";
      filter();
    } else {
      reset();
    }
    document.activeElement?.blur();
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => controls.search.focus(),
    "?": () => one("#keys").showModal(),
    Escape: escape,
  };

  document.addEventListener("keydown", (event) => {
    const writes = event.target.matches?.("input[type=search], select, dialog *");
    if (event.ctrlKey || event.metaKey || event.altKey || (writes && event.key !== "Escape") || one("#keys").open) return;
    // On a keyboard for another script, the keys are in the same places as on a Latin one.
    const letter = { KeyJ: "j", KeyK: "k" }[event.code];
    const act = keys[event.key] ?? (/[^\x00-\x7f]/.test(event.key) && keys[letter]);
    if (!act) return;
    event.preventDefault();
    act();
  });
  for (const control of Object.values(controls)) control.addEventListener("input", filter);
  one(".filters").addEventListener("submit", (event) => event.preventDefault());
  one("#help").addEventListener("click", keys["?"]);
  one("#print").addEventListener("click", () => window.print());
  // A link to a hidden element resets the filters; one to an explanation opens it.
  const follow = (hash) => {
    const target = hash && document.getElementById(hash.slice(1));
    if (!target) return;
    if (target.matches("details")) target.open = true;
    if (target.closest("[hidden]")) reset();
    if (target.matches(".finding")) target.focus({ preventScroll: true });
    reveal(target, target.matches(".finding") ? "center" : "start");
  };
  // A link to the current address does not change it, so that no event follows.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link) setTimeout(follow, 0, link.hash);
  });
  window.addEventListener("hashchange", () => follow(location.hash));

  document.documentElement.classList.add("scripts");
  const bar = one(".filters");
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", `${bar.offsetHeight - 1}px`)).observe(bar);
  filter();
  follow(location.hash);
})();
