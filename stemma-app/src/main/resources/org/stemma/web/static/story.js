// Makes the views of a story handier; without it every view is still there to be read.
(() => {
  "use strict";

  // As known when: the slider goes where the list beside it leads.
  const slide = document.querySelector("[data-slide]");
  if (slide) {
    const range = slide.querySelector("input");
    const output = slide.querySelector("output");
    const stops = [...slide.parentElement.querySelectorAll(".known-stops a")];
    const told = () => {
      output.textContent = stops[range.value].textContent;
      range.setAttribute("aria-valuetext", output.textContent);
    };
    range.addEventListener("input", told);
    range.addEventListener("change", () => location.assign(stops[range.value].href));
    told();
    slide.hidden = false;
  }

  // Says when the story that is being read has changed; what is read is not moved.
  const changed = document.getElementById("changed");
  if (changed) {
    let stream = null;
    const concerns = (change) =>
      [change.story, change.from, change.opened, change.antecedent].includes(changed.dataset.story) ||
      (change.change === "moved" && document.querySelector(`a[href^="/reports/${CSS.escape(change.report)}"]`));
    const say = () => {
      if (changed.firstChild) return;
      const link = document.createElement("a");
      link.href = location.href.replace(/#.*/, "");
      link.textContent = "Show it as it is now";
      changed.append("This story has changed. ", link);
    };
    const tag = async (cache) => (await fetch(location.href, { cache })).headers.get("ETag");
    const shown = tag("force-cache").catch(() => null);
    // What changed before the stream was open is not told by it.
    const check = async () => {
      const [before, now] = await Promise.all([shown, tag("no-cache").catch(() => null)]);
      if (before && now && before !== now) say();
    };
    const listen = () => {
      stream?.close();
      stream = new EventSource("/api/changes/stream");
      stream.addEventListener("open", check);
      stream.addEventListener("change", (event) => {
        if (concerns(JSON.parse(event.data))) say();
      });
    };
    const part = () => stream?.close();
    document.addEventListener("visibilitychange", () => (document.hidden ? part() : listen()));
    addEventListener("pagehide", part);
    addEventListener("pageshow", listen);
  }

  // Escape sends away what hovering or focus has shown, until it is asked for anew.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.body.classList.add("dismissed");
    }
  });
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      if (event.target instanceof Element && !event.target.closest(".peek, .means")) {
        document.body.classList.remove("dismissed");
      }
    });
  }

  // An address may name words inside a sentence: then it leads to their sentence.
  const place = /^#s(\d+)-(\d+)$/.exec(location.hash);
  if (place && !document.getElementById(location.hash.slice(1))) {
    for (const stretch of document.querySelectorAll(".sheet [id^=s]")) {
      const own = /^s(\d+)-(\d+)$/.exec(stretch.id);
      if (own && Number(own[1]) <= Number(place[1]) && Number(place[1]) < Number(own[2])) {
        location.replace("#" + stretch.id);
      }
    }
  }

  // Side by side: where one report is scrolled the others follow, point by point.
  const panes = [...document.querySelectorAll("[data-panes] .pane")];
  const points = new Map(panes.map((pane) => [pane, new Map(
    [...pane.querySelectorAll(".aligned[id]")].map((note) => [note.textContent, note]))]));
  const placeOf = (pane, note) => note.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  let leader = null;
  const follow = (pane) => {
    const line = pane.scrollTop + pane.clientHeight / 3;
    for (const other of panes) {
      if (other === pane) continue;
      let before = [0, 0];
      let behind = [pane.scrollHeight, other.scrollHeight];
      for (const [number, note] of points.get(pane)) {
        const twin = points.get(other).get(number);
        if (!twin) continue;
        const pair = [placeOf(pane, note), placeOf(other, twin)];
        if (pair[0] <= line && pair[0] > before[0]) before = pair;
        if (pair[0] > line && pair[0] < behind[0]) behind = pair;
      }
      const part = (line - before[0]) / Math.max(1, behind[0] - before[0]);
      other.scrollTop = before[1] + part * (behind[1] - before[1]) - other.clientHeight / 3;
    }
  };
  for (const pane of panes) {
    for (const kind of ["pointerenter", "pointerdown", "focusin", "wheel", "touchstart"]) {
      pane.addEventListener(kind, () => { leader = pane; }, { passive: true });
    }
    let waiting = false;
    pane.addEventListener("scroll", () => {
      if (leader !== pane || waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; follow(pane); });
    }, { passive: true });
    pane.addEventListener("click", (event) => {
      const note = event.target.closest(".aligned");
      if (!note) return;
      const height = placeOf(pane, note) - pane.scrollTop;
      for (const other of panes) {
        const twin = points.get(other).get(note.textContent);
        if (twin && other !== pane) other.scrollTop = placeOf(other, twin) - height;
      }
      const twin = document.getElementById(note.hash.slice(1));
      if (twin) {
        event.preventDefault();
        leader = twin.closest(".pane");
        history.replaceState(null, "", note.hash);
        twin.focus({ preventScroll: true });
      }
    });
  }
})();
