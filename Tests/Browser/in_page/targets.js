// Targets that are smaller than 24 px by 24 px, and to which none of the exceptions of WCAG 2.5.8 applies.
() => {
  const SIZE = 24;
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.matches(".skip"));
  const targets = all.map((element) => ({ element, box: element.getBoundingClientRect(), parts: [...element.getClientRects()] }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  for (const one of targets) {
    one.small = one.box.width < SIZE || one.box.height < SIZE;
    one.x = one.box.x + one.box.width / 2;
    one.y = one.box.y + one.box.height / 2;
  }
  // In a sentence: there is other text in the same block.
  const inline = ({ element }) => {
    if (getComputedStyle(element).display !== "inline" || element.closest("svg")) return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const others = [...block.querySelectorAll("a, button")].reduce((text, link) => text.replace(link.textContent, ""), block.textContent);
    return /[\p{L}\p{N}]/u.test(others);
  };
  // A circle of 24 px about the middle of a small target reaches no other target, nor the circle of one.
  const meets = (one, other) => {
    if (other.small) return Math.hypot(one.x - other.x, one.y - other.y) < SIZE - 0.5;
    return other.parts.some((part) => {
      const x = Math.max(part.left, Math.min(one.x, part.right));
      const y = Math.max(part.top, Math.min(one.y, part.bottom));
      return Math.hypot(one.x - x, one.y - y) < SIZE / 2 - 0.5;
    });
  };
  const spaced = (one) => targets.every((other) => other === one || other.element.contains(one.element)
    || one.element.contains(other.element) || !meets(one, other));
  const address = ({ element }) => element.closest("a")?.getAttribute("href")
    ?? element.getAttributeNS("http://www.w3.org/1999/xlink", "href");
  const good = new Set();
  const doubtful = [];
  for (const one of targets) {
    if (!one.small || inline(one) || spaced(one)) good.add(address(one));
    else doubtful.push(one);
  }
  // The equivalent: another link of the page to the same address that is large enough.
  return doubtful.filter((one) => !good.has(address(one))).map(({ element, box }) => ({
    element: element.outerHTML.slice(0, 160), size: `${box.width.toFixed(0)} x ${box.height.toFixed(0)}`
  }));
}
