// Helps a walk by keyboard: window.walk.all lists what can be reached, as it looks without focus; window.walk.stop() tells where
// the focus is and whether it can be seen.
() => {
  const STYLES = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderTopColor", "stroke"];
  const look = (element) => { const style = getComputedStyle(element); return STYLES.map((name) => style[name]); };
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")]
    .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  const before = new Map(all.map((one) => [one, look(one)]));
  const tell = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const stop = () => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const changed = before.has(element) && look(element).some((value, at) => value !== before.get(element)[at]);
    const inView = [...element.getClientRects()].some((box) => {
      for (const [across, down] of [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]) {
        const x = box.left + box.width * across, y = box.top + box.height * down;
        if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
        const top = document.elementFromPoint(x, y);
        if (top && (element.contains(top) || top.contains(element))) return true;
      }
      return false;
    });
    const at = all.indexOf(element);
    const landmark = element.closest("header.site-header, main, footer.site-footer");
    return { element: tell(element), at, visible: outlined && (changed || at < 0), inView, landmark: landmark?.tagName ?? "" };
  };
  window.walk = { stop, all: all.map(tell) };
  return all.length;
}
