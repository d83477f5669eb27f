// The article: its paragraphs, with the passages of statements underlined.

import {make, statementsOf} from "./dom.js";
import {quotation} from "./graph.js";
import {Passages} from "./passages.js";
import {bytesBefore, trimmed, unitsBefore} from "./text.js";

export class Article extends Passages {
  constructor(app) {
    super(app);
    document.addEventListener("selectionchange", () => this.offerSoon());
  }

  draw() {
    const {article} = this.app.graph;
    const scroll = this.element.scrollTop;
    this.element.replaceChildren(...(article ? this.paragraphs(article) : this.quotations()));
    this.element.scrollTop = scroll;
    this.mark();
  }

  paragraphs(article) {
    return [
      make("p", {class: "article-title", dir: "auto", text: article.title}),
      article.author && make("p", {class: "article-author", dir: "auto", text: article.author}),
      ...article.paragraphs.map(
        (paragraph) => make("p", {class: "paragraph", "data-number": paragraph.number, dir: "auto"},
          this.segments(paragraph))),
    ].filter(Boolean);
  }

  // Cuts a paragraph where passages begin and end.
  segments(paragraph) {
    const {text, start} = paragraph;
    const here = this.passages(paragraph);
    const cuts = new Set([0, text.length]);
    for (const {from, to} of here) cuts.add(from).add(to);
    const places = [...cuts].sort((a, b) => a - b);
    return places.slice(1).map((end, index) => {
      const begin = places[index];
      const over = here.filter(({from, to}) => from <= begin && end <= to);
      return over.length ? this.segment(text.slice(begin, end), begin, over)
                         : text.slice(begin, end);
    });
  }

  passages({text, start}) {
    const length = bytesBefore(text, text.length);
    const found = [];
    for (const statement of this.app.graph.statements) {
      for (const {source, bytes} of statement.passages ?? []) {
        if (source !== this.app.graph.article.source || !bytes) continue;
        if (bytes[1] <= start || bytes[0] >= start + length) continue;
        found.push({
          statement,
          from: unitsBefore(text, Math.max(0, bytes[0] - start)),
          to: unitsBefore(text, Math.min(length, bytes[1] - start)),
        });
      }
    }
    return found;
  }

  segment(text, begin, over) {
    const inner = over.toSorted((a, b) => (a.to - a.from) - (b.to - b.from));
    const first = inner.find(({from}) => from === begin);
    return make("span", {
      class: `passage ${inner[0].statement.role}`,
      "data-statements": inner.map(({statement}) => encodeURIComponent(statement.id)).join(" "),
      "data-label": first?.statement.label,
    },
      text);
  }

  // Where the text is not at hand: what the file quotes of it.
  quotations() {
    return [
      make("p", {
        class: "hint",
        text:
          "The article is not at hand: put its text beside the Argdown file, or name it with --source."
      }),
      ...this.app.graph.statements.map(
        (statement) => make("p", {class: "paragraph quoted", dir: "auto"},
          make("span", {
            class: `passage ${statement.role}`,
            "data-statements": encodeURIComponent(statement.id),
            "data-label": statement.label,
          },
            quotation(statement)))),
    ];
  }

  // A click selects the shortest statement there; another one offers to split it at that word, or
  // to go to what lies around it.
  click(event) {
    if (!getSelection().isCollapsed) return;
    const span = event.target.closest(".passage");
    if (!span) return;
    const ids = statementsOf(span);
    const at = ids.indexOf(this.app.selected?.statement);
    if (this.app.mode || at < 0) return this.app.pick({statement: ids[0]}, "article");
    const other = ids.length > 1 ? ids[(at + 1) % ids.length] : undefined;
    this.app.offer.caret(this.app.graph.statement(ids[at]), this.place(ids[at]), event, other);
  }

  // Where the caret stands in the first passage of a statement, in UTF-16 units.
  place(id) {
    const {anchorNode, anchorOffset} = getSelection();
    const statement = this.app.graph.statement(id);
    const paragraph = anchorNode && closest(anchorNode)?.closest(".paragraph");
    if (!paragraph || !this.element.contains(paragraph)) return 0;
    const units = offset(paragraph, anchorNode, anchorOffset);
    const data = this.app.graph.article?.paragraphs.find(
      ({number}) => String(number) === paragraph.dataset.number);
    if (!data) return units;
    const bytes = data.start + bytesBefore(data.text, units) - (statement.passages[0].bytes?.[0] ?? 0);
    return bytes > 0 ? unitsBefore(quotation(statement), bytes) : 0;
  }

  offerSoon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.app.offer.passage(this.chosen()), 150);
  }

  // What is selected of the article: its text, its bytes, where it is seen; undefined where nothing
  // is.
  chosen() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !this.app.graph?.article)
      return undefined;
    const range = selection.getRangeAt(0);
    const paragraph = closest(range.startContainer)?.closest(".paragraph");
    if (!paragraph || !this.element.contains(paragraph)) return undefined;
    const data = this.app.graph.article.paragraphs.find(
      ({number}) => String(number) === paragraph.dataset.number);
    if (!data) return undefined;
    const ends = paragraph.contains(range.endContainer)
      ? offset(paragraph, range.endContainer, range.endOffset)
      : data.text.length;
    const [start, end] =
      trimmed(data.text, offset(paragraph, range.startContainer, range.startOffset), ends);
    return start < end
      ? {...passage(this.app.graph, data, start, end), box: range.getBoundingClientRect()}
      : undefined;
  }
}

// A stretch of a paragraph as the program wants to be told it.
export function passage(graph, paragraph, start, end) {
  const text = paragraph.text.slice(start, end);
  const from = paragraph.start + bytesBefore(paragraph.text, start);
  return {
    source: graph.article.source,
    bytes: [from, from + bytesBefore(text, text.length)],
    paragraph: paragraph.number,
    sentence: paragraph.sentences.filter((first) => first <= from).length || 1,
    quotation: text
  };
}

const closest = (node) => (node instanceof Element ? node : node.parentElement);

// How many UTF-16 units of a paragraph's text stand before a place in it.
function offset(paragraph, node, place) {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, place);
  return range.toString().length;
}
