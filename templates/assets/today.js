// What changes with the day on which a page is read: the date that a notice reaches, and which day of the
// diary is today. Without this script pages state the rule of the notice and mark no day.
(function () {
  "use strict";
  var DAY = 86400000;
  var HOUR = 3600000;
  var zone = document.currentScript.getAttribute("data-time-zone");
  var language = document.documentElement.lang;
  var timer;

  // The clock of the site's time zone, wherever the reader is and whatever calendar the reader uses.
  function clock() {
    var parts = {};
    new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
      hour: "numeric", minute: "numeric", second: "numeric"
    }).formatToParts(new Date()).forEach(function (part) { parts[part.type] = Number(part.value); });
    return parts;
  }

  // A day, counted from 1 January 1970, in words: Sat, 24 August 2024. Browsers differ about the comma.
  function words(day) {
    function format(options) {
      options.timeZone = "UTC";
      return new Intl.DateTimeFormat(language, options).format(new Date(day * DAY));
    }
    return format({ weekday: "short" }) + ", " + format({ day: "numeric", month: "long", year: "numeric" });
  }

  function each(selector, change) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), change);
  }

  function update() {
    var now = clock();
    var today = Date.UTC(now.year, now.month - 1, now.day) / DAY;
    var name = new Date(today * DAY).toISOString().slice(0, 10);
    each("[data-days-ahead]", function (element) {
      var last = words(today + Number(element.getAttribute("data-days-ahead")));
      element.textContent = element.getAttribute("data-from-today") + " " + last;
    });
    each("[data-day]", function (element) {
      if (element.getAttribute("data-day") === name) element.setAttribute("aria-current", "date");
      else element.removeAttribute("aria-current");
    });
    // Up to midnight, but never longer than an hour: clocks may be put forward or back before it.
    var past = (now.hour % 24 * 60 + now.minute) * 60 + now.second;
    clearTimeout(timer);
    timer = setTimeout(attempt, Math.min(DAY - past * 1000, HOUR));
  }

  // An old browser, or one that does not know the time zone, keeps what the page says.
  function attempt() {
    try { update(); } catch (error) { clearTimeout(timer); }
  }

  attempt();
  addEventListener("pageshow", attempt);
  document.addEventListener("visibilitychange", attempt);
})();
