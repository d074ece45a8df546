// What is wrong with the layout of a page: it is wider than the window, or a frame that scrolls cannot be reached by keyboard or
// has no name.
() => {
  const found = [];
  const note = (element, what, cure) => found.push({ element: element.outerHTML.slice(0, 160), what, cure });
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth) {
    const frames = (one) => one && (one !== document.body) && (getComputedStyle(one).overflowX !== "visible" || frames(one.parentElement));
    const wide = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility()
      && one.getBoundingClientRect().right > innerWidth + 0.5 && !frames(one.parentElement));
    const torn = [...document.querySelectorAll("body *")].filter((one) => one.scrollWidth > one.clientWidth + 1
      && getComputedStyle(one).overflowX === "visible" && getComputedStyle(one).display !== "inline" && !frames(one.parentElement));
    note(wide.at(-1) || torn.at(-1) || root, `the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`,
      "let it wrap, or put it into a frame that scrolls");
  }
  for (const one of document.querySelectorAll("body *")) {
    const style = getComputedStyle(one);
    if (one.checkVisibility() && ["auto", "scroll"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1) {
      if (one.tabIndex < 0) note(one, "scrolls, but not by keyboard", 'give it tabindex="0"');
      if (!one.matches("[role][aria-label], [role][aria-labelledby]")) note(one, "scrolls, but has no name", 'give it role="region" and aria-label');
    }
  }
  return found;
}
