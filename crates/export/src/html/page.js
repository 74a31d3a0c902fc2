// A click on a row marks its words in the article, a click on a word finds its rows; #c=12-20 marks these code points.
// Pieces of the article say in data-r which records they belong to, in data-v which ones they credit to a source.
(() => {
  "use strict";
  const article = document.querySelector("article");
  const records = document.querySelector("aside");
  const live = document.querySelector(".live");
  const all = (root, query) => [...root.querySelectorAll(query)];
  const list = (text) => (text || "").split(" ").filter(Boolean);
  let last = { piece: null, turn: 0 };

  function clear() {
    for (const cut of all(article, ".cut")) {
      const whole = cut.parentNode;
      cut.replaceWith(...cut.childNodes);
      whole.normalize();
    }
    for (const one of all(document, ".on, .via")) one.classList.remove("on", "via");
  }

  function show(numbers) {
    clear();
    for (const number of numbers) {
      for (const piece of all(article, `[data-r~="${number}"]`)) piece.classList.add("on");
      for (const piece of all(article, `[data-v~="${number}"]`)) piece.classList.add("via");
      for (const row of all(records, `[data-r~="${number}"]`)) row.classList.add("on");
    }
    const row = records.querySelector(".on");
    if (row) live.textContent = [...row.children].map((cell) => cell.textContent.trim()).filter(Boolean).join(", ");
    return row;
  }

  // The address of the row's words, without another step in the history.
  function remember(row) {
    const link = row.querySelector('a[href^="#c="]');
    if (link) history.replaceState(null, "", link.getAttribute("href"));
  }

  function fromRow(row) {
    show(list(row.dataset.r));
    const piece = article.querySelector(".on") || article.querySelector(".via");
    if (piece) piece.scrollIntoView({ block: "center" });
    remember(row);
  }

  // Where several records share the words, each further click shows the next.
  function fromPiece(piece) {
    const numbers = [...new Set([...list(piece.dataset.r), ...list(piece.dataset.v)])].filter((number) =>
      records.querySelector(`[data-r~="${number}"]`),
    );
    if (!numbers.length) return;
    const turn = last.piece === piece ? last.turn + 1 : 0;
    last = { piece, turn };
    const row = show([numbers[turn % numbers.length]]);
    row.scrollIntoView({ block: "nearest" });
    remember(row);
  }

  // Marks the code points from start to end of a piece; every one of them is in its text.
  function cut(piece, start, end) {
    let words = piece;
    while (words.lastChild) words = words.lastChild;
    const points = [...words.data];
    const units = (count) => points.slice(0, count).join("").length;
    const range = document.createRange();
    range.setStart(words, units(start));
    range.setEnd(words, units(end));
    const mark = document.createElement("span");
    mark.className = "cut on";
    range.surroundContents(mark);
    return mark;
  }

  function fromAddress() {
    const place = /^#c=(\d+)-(\d+)$/.exec(location.hash);
    if (!place) return;
    const [start, end] = [Number(place[1]), Number(place[2])];
    clear();
    const marked = [];
    for (const piece of all(article, "[data-c]")) {
      const [from, to] = piece.dataset.c.split("-").map(Number);
      if (from >= end || start >= to) continue;
      const isWhole = start <= from && to <= end;
      if (isWhole) piece.classList.add("on");
      marked.push(isWhole ? piece : cut(piece, Math.max(start - from, 0), Math.min(end, to) - from));
    }
    if (!marked.length) return;
    const here = list(marked[0].dataset.r);
    for (const link of all(records, `[data-r] a[href="#c=${start}-${end}"]`)) {
      const row = link.closest("[data-r]");
      row.classList.add("on");
      for (const number of list(row.dataset.r).filter((one) => here.includes(one))) {
        for (const piece of all(article, `[data-v~="${number}"]`)) piece.classList.add("via");
      }
    }
    marked[0].scrollIntoView({ block: "center" });
  }

  article.addEventListener("click", (event) => {
    const piece = event.target.closest("a[data-c]");
    if (!piece) return;
    event.preventDefault();
    if (getSelection().isCollapsed) fromPiece(piece);
  });
  records.addEventListener("click", (event) => {
    const row = event.target.closest("[data-r]");
    if (row && !event.target.closest("a") && getSelection().isCollapsed) fromRow(row);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  addEventListener("hashchange", fromAddress);
  fromAddress();
})();
