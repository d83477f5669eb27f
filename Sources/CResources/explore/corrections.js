// What a person corrected on this page: shown here at once, and downloaded as an edit script, which
// argraph then makes in the graph itself.

import {close, open} from "../page/dialogs.js";
import {$, button, make} from "../page/dom.js";
import {brief} from "../page/text.js";

import {download} from "./saving.js";

export class Corrections {
  constructor(app) {
    this.app = app;
    // The edits, each under what it is about: a later one takes the place of an earlier one.
    this.edits = new Map();
    this.show = this.show.bind(this);
    this.count();
  }

  get isUnsaved() { return this.edits.size > 0 && !this.isSaved; }

  put(edit) {
    const id = edit.statement ?? edit.relation ?? edit.from[0];
    if (edit.edit === "reject") this.forget(id);
    this.edits.delete(`${edit.edit} ${id}`);
    this.edits.set(`${edit.edit} ${id}`, edit);
    this.refresh(`${this.words(edit)}. Download the corrections to keep them.`);
  }

  // What was said of a statement that is no part of the argument does not count any more.
  forget(id) {
    for (const [key, edit] of this.edits) {
      const ends = [edit.statement, edit.relation, edit.to, ...(edit.from ?? [])];
      if (ends.includes(id)) this.edits.delete(key);
    }
  }

  // Takes back what was said of a statement or a relation.
  drop(id) {
    this.forget(id);
    this.refresh(`${this.app.graph.label(id)} is as it was.`);
  }

  refresh(words) {
    this.isSaved = false;
    this.count();
    this.app.take(this.state());
    this.app.say(words);
  }

  count() {
    $("number").textContent = this.edits.size ? `${this.edits.size}` : "";
    $("open-corrections").classList.toggle("primary", this.isUnsaved);
  }

  rejects(id) { return this.edits.has(`reject ${id}`); }
  retargets(id) { return this.edits.has(`retarget ${id}`); }
  changes(id) {
    const own = this.app.state.relations.filter(({from}) => from.includes(id)).map((one) => one.id);
    return [id, ...own].some((one) => ["reassign", "reword", "retarget", "relate", "reject"].some(
                               (kind) => this.edits.has(`${kind} ${one}`)));
  }

  // The graph with the edits made in it, as far as the page shows them.
  state() {
    const {state} = this.app;
    const of = (kind, id) => this.edits.get(`${kind} ${id}`);
    const statements = state.statements.map((statement) => ({
      ...statement,
      role: of("reassign", statement.id)?.role ?? statement.role,
      text: of("reword", statement.id)?.text ?? statement.text,
    }));
    const relations = state.relations.filter(({id}) => !this.rejects(id)).map((relation) => {
      const {kind, to} = of("retarget", relation.id) ?? relation;
      return {...relation, kind, to};
    });
    const added =
      [...this.edits.values()].filter(({edit}) => edit === "relate").map(({from,
        kind,
        to}) => ({id: `new-${from[0]}`, from, kind, to, by: "person"}));
    const text = new Map(statements.map((statement) => [statement.id, statement.text]));
    const outline =
      state.outline.map((line) => ({...line, text: text.get(line.statement) ?? line.text}));
    return {...state, statements, relations: [...relations, ...added], outline};
  }

  words(edit) {
    const {graph} = this.app;
    const label = graph.label(edit.statement ?? edit.from?.[0]);
    return {
      reassign: () => `${label} is a ${this.app.word(edit.role)}`,
      reword: () => `${label} says “${brief(edit.text, 50)}”`,
      reject: () => edit.statement ? `${label} is not in the argument` : "A relation is not so",
      retarget: () => this.tie(edit),
      relate: () => `${label} ${this.app.word(edit.kind)} ${graph.end(edit.to)}`,
    }[edit.edit]();
  }

  tie({relation, kind, to}) {
    const {graph} = this.app;
    const from = graph.relation(relation)?.from.map((end) => graph.end(end)).join(" and ");
    return `${from ?? "It"} ${this.app.word(kind)} ${graph.end(to)}`;
  }

  // The edit script. It names the words of what it changes, so that it is not made elsewhere.
  get script() {
    const all = [...this.edits.values()];
    const isLast = ({edit}) => Number(edit === "reject");
    const ids = all.flatMap(({statement, relation, from = []}) => [statement, relation, ...from]);
    const meant = Object.fromEntries(ids.filter(Boolean).map((id) => [id, this.original(id)]));
    return `${
      JSON.stringify(
        {version: 1, edits: all.toSorted((a, b) => isLast(a) - isLast(b)), meant}, null, 2)}\n`;
  }

  // The words that a statement, or what a relation begins with, had in the file.
  original(id) {
    const {statements, relations, arguments: all = []} = this.app.state;
    const from = relations.find((relation) => relation.id === id)?.from[0] ?? id;
    if (from.argument) return all.find((argument) => argument.id === from.argument)?.title ?? "";
    return statements.find((statement) => statement.id === from)?.text ?? "";
  }

  save() {
    download(`${this.app.state.name}.corrections.json`, "application/json", this.script);
    this.isSaved = true;
    this.count();
    close();
  }

  show() {
    const rows = [...this.edits].map(
      ([key, edit]) =>
        make("li", {}, make("bdi", {text: this.words(edit)}), " ", button("Take back", () => {
          this.edits.delete(key);
          this.refresh("Taken back.");
          this.show();
        }, {class: "quiet"})));
    const how = make("p", {class: "hint"}, "Then: ", make("code", {
      text: `argraph ${quoted(this.app.state.input)} --corrections ${quoted(`${this.app.state.name}.corrections.json`)}`
    }));
    if ($("dialog").open) close();
    open("Corrections",
      rows.length
        ? make("ol", {class: "edits"}, ...rows)
        : make("p", {text: "Nothing yet: select a statement, then “Correct this”."}),
      rows.length ? how : null,
      make("div", {class: "actions"}, button("Close", close),
        rows.length ? button("Download", () => this.save(), {class: "primary"}) : null));
  }
}

// A word as a shell reads it.
const quoted = (word) => /^[\w./@%+,:=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
