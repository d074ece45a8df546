// Loads the page anew when it has changed, and shows what is wrong with the site. Added by `rejoinder serve`
// on the wire; no file of the site holds it.
(() => {
  "use strict";
  const script = document.currentScript;
  const source = script.getAttribute("src");
  const current = { ...script.dataset };

  // The scroll position, kept over a reload.
  const scrollKey = "rejoinder-scroll " + location.pathname + location.search;
  const restoreScroll = () => {
    const saved = sessionStorage.getItem(scrollKey);
    if (!saved) return;
    sessionStorage.removeItem(scrollKey);
    const [left, top] = JSON.parse(saved);
    const scroll = () => scrollTo({ left, top, behavior: "instant" });
    scroll();
    if (document.readyState !== "complete") addEventListener("load", scroll, { once: true });
  };
  const reload = () => {
    sessionStorage.setItem(scrollKey, JSON.stringify([scrollX, scrollY]));
    location.reload();
  };

  // Style sheets take the place of others once they are loaded, so that the page is never bare.
  const styleSheets = (root) => [...root.querySelectorAll("link[rel~='stylesheet']:not([data-leaving], noscript *)")];
  const swapStyles = (next) => {
    const addresses = styleSheets(next).map((link) => link.getAttribute("href"));
    styleSheets(document).forEach((link, index) => {
      if (!addresses[index] || link.getAttribute("href") === addresses[index]) return;
      const fresh = link.cloneNode();
      fresh.setAttribute("href", addresses[index]);
      fresh.onload = fresh.onerror = () => link.remove();
      link.dataset.leaving = "";
      link.after(fresh);
    });
  };

  // Asks for the page again and compares; once more if the site changed in the meantime.
  let isChecking = false;
  let isStale = false;
  const check = async () => {
    isStale = true;
    if (isChecking) return;
    isChecking = true;
    while (isStale) {
      isStale = false;
      try {
        const answer = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = page.querySelector(`script[src="${source}"]`);
        if (!next || next.dataset.rest !== current.rest) {
          reload();
          return;
        }
        if (next.dataset.page !== current.page) {
          current.page = next.dataset.page;
          swapStyles(page);
        }
      } catch {
        // The server is gone; when it is back, its first event leads here again.
      }
    }
    isChecking = false;
  };

  // What is wrong, over the page. Its texts come from the files of the site and are never read as HTML.
  const style = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
    section { max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 12px 16px;
      background: #1d1d1f; color: #f2f2f2; border-top: 4px solid #ffb454;
      font: 14px/1.4 system-ui, sans-serif; }
    section.error { border-top-color: #ff6b6b; }
    header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
    h2 { margin: 0; font-size: 16px; }
    button { font: inherit; color: inherit; background: transparent; border: 1px solid currentColor;
      border-radius: 4px; padding: 4px 12px; cursor: pointer; }
    pre { margin: 12px 0 0; padding-left: 12px; border-left: 3px solid #ffb454; overflow-x: auto;
      font: 13px/1.45 ui-monospace, monospace; }
    pre.error { border-left-color: #ff6b6b; }`;
  const element = (name, text, isError) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (isError) made.className = "error";
    return made;
  };
  const counted = (count, noun) => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`]);
  let overlay = null;
  const show = (report) => {
    overlay?.remove();
    overlay = null;
    if (report.length === 0) return;
    const errors = report.filter((entry) => entry.error).length;
    const title = [...counted(errors, "error"), ...counted(report.length - errors, "warning")].join(" and ");
    const box = element("section", "", errors > 0);
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "What is wrong with the site");
    const header = element("header", "");
    header.append(element("h2", errors > 0 ? title + "; this is the last good page" : title));
    const hide = element("button", "Hide");
    hide.onclick = () => overlay?.remove();
    header.append(hide);
    box.append(header, ...report.map((entry) => element("pre", entry.text, entry.error)));
    overlay = document.createElement("rejoinder-report");
    const root = overlay.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    root.append(box);
    document.documentElement.append(overlay);
  };

  // Only a page that is looked at listens: browsers allow few connections to one server.
  let events = null;
  let shown = null;
  const listen = () => {
    if (document.visibilityState === "hidden") {
      events?.close();
      events = null;
    } else if (!events) {
      events = new EventSource(new URL("events", script.src));
      events.onmessage = (event) => {
        const { report } = JSON.parse(event.data);
        const text = JSON.stringify(report);
        if (text !== shown) show(report);
        shown = text;
        check();
      };
    }
  };
  addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => {
    events?.close();
    events = null;
  });
  addEventListener("pageshow", listen);
  restoreScroll();
  listen();
})();
