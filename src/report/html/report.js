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

  // Texts are compared without case, kinds of blanks and soft hyphens, composed or not.
  const folded = (text) => text.normalize("NFKC").replace(/\u00ad/g, "").replace(/\s+/g, " ").toLowerCase().trim();
  const words = (segment) => (segment.words ??= [segment.key, ...segment.cells].map((it) => folded(it?.textContent ?? "")));

  const matches = (finding, { locale, check, severity }) =>
    (!locale || ["0", locale].includes(finding.dataset.locale)) &&
    (!check || finding.dataset.check === check) &&
    (!severity || finding.dataset.severity === severity);

  const isShown = (segment, wanted) => {
    let found = false;
    for (const finding of segment.findings) {
      finding.hidden = !matches(finding, wanted);
      found ||= !finding.hidden;
    }
    if ((wanted.only || wanted.check || wanted.severity) && !found) return false;
    if (!wanted.search) return true;
    const [key, ...cells] = words(segment);
    const visible = (at) => !wanted.locale || at === 0 || String(at) === wanted.locale;
    return key.includes(wanted.search) || cells.some((text, at) => visible(at) && text.includes(wanted.search));
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
    for (const section of all(".section")) section.hidden = !hasSegments(section);
    one("#shown span").textContent = `${shown} / ${segments.filter((it) => it.key).length}`;
  };

  // Whether anything of a section is left to read.
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

  // What comes in sight for the first time may be higher than expected and push away what was looked for.
  const reveal = (element, block) => {
    element.scrollIntoView({ block });
    requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block })));
  };

  // From a place in the text without focus on a finding, the next one below or above.
  const nearest = (findings, direction) => {
    const from = document.activeElement?.closest?.(".segment");
    if (!from) return direction > 0 ? 0 : findings.length - 1;
    const follows = (it) => from.contains(it) || from.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING;
    const below = findings.findIndex(follows);
    if (direction > 0) return below < 0 ? 0 : below;
    return below < 0 ? findings.length - 1 : below - 1;
  };

  const escape = () => {
    if (document.activeElement === controls.search && controls.search.value) controls.search.value = "";
    else for (const control of Object.values(controls)) control === controls.only ? (control.checked = false) : (control.value = "");
    document.activeElement?.blur();
    filter();
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
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  for (const control of Object.values(controls)) control.addEventListener("input", filter);
  one(".filters").addEventListener("submit", (event) => event.preventDefault());
  one("#help").addEventListener("click", keys["?"]);
  one("#print").addEventListener("click", () => window.print());
  // A link to what a filter hides takes the filter away; one to an explanation opens it.
  const follow = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.matches("details")) target.open = true;
    if (target.closest("[hidden]")) {
      controls.search.value = "";
      escape();
    }
    if (target.matches(".finding")) target.focus({ preventScroll: true });
    reveal(target, target.matches(".finding") ? "center" : "start");
  };
  window.addEventListener("hashchange", follow);

  document.documentElement.classList.add("scripts");
  const bar = one(".filters");
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", `${bar.offsetHeight - 1}px`)).observe(bar);
  filter();
  follow();
})();
