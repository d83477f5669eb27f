// The page: one state, one selection, four views of them.

import {openAdd} from "./adding.js";
import {Article} from "./article.js";
import {did, differences, parts} from "./changes.js";
import {openHelp} from "./dialogs.js";
import {$, blink, button, make} from "./dom.js";
import {Mode, Offer} from "./drawing.js";
import {Editor} from "./editor.js";
import * as edits from "./edits.js";
import {Graph} from "./graph.js";
import {listenToKeys} from "./keys.js";
import {MapView} from "./map.js";
import {OutlineView} from "./outline.js";
import {Search} from "./searching.js";
import * as server from "./server.js";
import {listenToTabs, showTab} from "./tabs.js";
import {count} from "./text.js";

const ended = "argraph has ended, or does not answer. Everything that was saved is in the file. " +
  "To go on: start argraph watch again, and open the address that it prints.";

const notDone = "The file was changed elsewhere, so this was not done. Look, and do it again";

class App {
  selected = null;
  // The wordings that are not in the file yet, by statement.
  drafts = new Map();
  // What each step was about that undoing takes back, and that making again brings.
  past = [];
  future = [];
  hasLetterKeys = true;
  queue = Promise.resolve();
  // How often the file was changed by somebody else.
  changedElsewhere = 0;

  async start() {
    this.choosing = new Mode(this);
    this.offer = new Offer(this);
    this.search = new Search(this);
    this.map = new MapView(this);
    this.article = new Article(this);
    this.outline = new OutlineView(this);
    this.editor = new Editor(this);
    this.views = [this.editor, this.map, this.article, this.outline];
    $("undo").onclick = () => this.undo();
    $("redo").onclick = () => this.redo();
    $("add").onclick = () => openAdd(this);
    $("help").onclick = () => openHelp(this);
    $("remarks-end").onclick = () => {
      $("remarks").hidden = true;
    };
    listenToTabs(() => this.map.show());
    listenToKeys(this);
    window.addEventListener("beforeunload", (event) => {
      if (this.drafts.size) event.preventDefault();
    });
    this.take(await server.state());
    this.say(this.graph.statements.length ? "" : "This map is empty; press N to add a statement.");
    server.listen(
      () => this.graph.revision, (revision) => this.refresh(revision),
      (isSilent) => this.tellSilence(isSilent));
  }

  // The wording that is being written.
  get draft() { return this.drafts.get(this.selected?.statement); }

  // The statements and relations that are tied to what is selected.
  nearby() { return this.graph.near(this.selected); }

  // The statement whose relation is selected.
  sourceOfSelected() { return this.graph.sourceOf(this.selected); }

  select(what, origin) {
    const {draft} = this;
    if (draft && what?.statement !== draft.id && draft.theirs === undefined) this.saveDraft();
    this.selected = what;
    this.origin = origin;
    for (const view of this.views) view.mark();
  }

  // What was clicked: an answer where something is being chosen, a selection otherwise.
  pick(what, origin) {
    if (!this.mode) return this.select(what, origin);
    const objection = this.mode(what);
    if (objection) return this.say(objection);
    return this.endMode();
  }

  startMode(text, take) {
    this.mode = take;
    this.choosing.start(text);
  }

  endMode() {
    this.mode = undefined;
    this.choosing.end();
  }

  goTo(place) {
    if (place !== "editor") showTab(place);
    const target = {
      map: "#map [tabindex='0']",
      article: "#article",
      outline: "#outline [tabindex='0']",
      editor: "#editor button, #editor"
    }[place];
    document.querySelector(target)?.focus({preventScroll: true});
  }

  say(text, ...more) {
    $("status").replaceChildren(text, ...more);
    $("status").title = $("status").textContent;
  }

  blink(element) { blink(element); }
}

// Changes: each waits for the one before, so that it is meant for what is seen.
Object.assign(App.prototype, {
  // Makes edits as one step. `what` is what to have selected then: a statement, a relation, or
  // the place or the text of a new statement.
  edit(list, what) {
    return this.change(() => server.edit(this.graph.revision, list), {what, list});
  },

  undo() { return this.go("canUndo", server.undo, this.past, "Undone", "There is nothing to undo."); },
  redo() {
    return this.go(
      "canRedo", server.redo, this.future, "Made again", "There is nothing to make again.");
  },

  go(can, ask, steps, word, nothing) {
    return this.change(() => {
      if (!this.graph[can]) throw new server.Refused(nothing);
      return ask(this.graph.revision);
    }, {word, steps});
  },

  change(ask, step) {
    const {changedElsewhere, selected} = this;
    this.queue = this.queue.then(async () => {
      document.body.setAttribute("aria-busy", "true");
      const slow = setTimeout(() => ($("busy").hidden = false), 300);
      try {
        if (this.changedElsewhere !== changedElsewhere) throw new server.Refused(`${notDone}.`);
        this.take(await ask(), {...step, selected});
        return true;
      } catch (error) {
        this.explain(error);
        return false;
      } finally {
        clearTimeout(slow);
        $("busy").hidden = true;
        document.body.removeAttribute("aria-busy");
      }
    });
    return this.queue;
  },

  explain(error) {
    if (error instanceof server.Stale) {
      this.changedElsewhere += 1;
      this.take(error.state, {word: notDone});
    } else if (error instanceof server.Refused)
      this.say(this.labelled(error.message));
    else
      this.tellSilence(true);
  },

  // A message in which statements have their labels for their identifiers.
  labelled(message) {
    return message.replace(/\bs\d+\b/gu, (id) => this.graph.label(id));
  },

  // Takes in what became of the file elsewhere, when its turn has come: what the page itself did
  // is known by then.
  refresh(revision) {
    const turn = this.queue.then(async () => {
      if (revision <= this.graph.revision) return;
      const state = await server.state();
      const word = this.merged(state) ? undefined : "The file was changed elsewhere";
      this.changedElsewhere += 1;
      this.take(state, {word});
    });
    this.queue = turn.catch(() => {});
    return turn;
  },

  // What became of a file that an editor saved from an earlier state; undefined where none was.
  merged({merged}) {
    if (!merged || merged.revision <= this.graph.revision) return undefined;
    const kept = merged.kept.join(", ");
    if (!merged.isMerged) {
      return "An editor saved an older state of the file, which cannot be merged with what was " +
        `done since${kept && ` (${kept})`}. Undo brings that back`;
    }
    const {notTaken, otherwise} = merged;
    const missing = [
      otherwise.length && `choose a wording below for ${count(otherwise.length, "statement")}`,
      notTaken.length && `of the editor’s, not taken: ${notTaken.join(", ")}`
    ].filter(Boolean).map((words) => `; ${words}`).join("");
    return "An editor saved an older state of the file; merged with what was done since" +
      `${kept && ` (kept: ${kept})`}${missing}`;
  },

  // Goes over to another state: keeps the selection where it can, shows what has changed.
  take(state, step = {}) {
    const old = this.graph;
    if (old && state.revision <= old.revision) return;
    const merged = old && this.merged(state);
    this.graph = new Graph(state);
    this.compareDrafts();
    const asked = this.askWhich(old);
    // What was selected meanwhile stays so.
    const hasMoved = "selected" in step &&
      JSON.stringify(step.selected) !== JSON.stringify(this.selected);
    this.selected = asked ?? this.kept(hasMoved ? undefined : step.what);
    this.origin = "state";
    this.showFrame();
    for (const view of this.views) view.draw();
    const word = [step.word, merged].filter(Boolean).join(". ");
    if (old) this.tellChanges(old, {...step, word, about: this.note(step)});
  },

  // Notes what a step is about, so that undoing it can say so; tells what one that is undone was
  // about.
  note({steps, list}) {
    if (steps) {
      const about = steps.pop() ?? [];
      (steps === this.past ? this.future : this.past).push(about);
      return about;
    }
    const about = (list ?? []).flatMap(({statement, into, relation, from}) => [
      statement, into, relation, ...(from ?? []), ...(this.graph.relation(relation)?.from ?? [])
    ]).filter(Boolean);
    if (list && this.selected?.statement) about.push(this.selected.statement);
    this.past.push(about);
    this.future.length = 0;
    return about;
  },

  // What to have selected in the new state.
  kept(what) {
    const {graph} = this;
    if (what?.bytes)
      return selection(graph.at(...what.bytes)
                         .find(({passage}) => passage.bytes[0] === what.bytes[0])
                         ?.statement ??
        graph.at(...what.bytes)[0]?.statement);
    if (what?.text) return selection(graph.statements.findLast(({text}) => text === what.text));
    const wanted = what ?? this.selected;
    const isThere = graph.statement(wanted?.statement) ?? graph.relation(wanted?.relation);
    return isThere || this.draftOf(wanted?.statement)?.isGone ? wanted : null;
  },

  showFrame() {
    const {graph} = this;
    $("title").textContent = graph.title ?? graph.file;
    document.title = `${graph.title ?? graph.file} – argraph`;
    $("credit").textContent = graph.article?.author ? `by ${graph.article.author}` : "";
    $("saved").textContent = graph.problem ? "nothing is written" : `in ${graph.file}`;
    $("undo").disabled = !graph.canUndo;
    $("redo").disabled = !graph.canRedo;
    document.body.classList.toggle("is-blocked", !!graph.problem);
    this.showProblem();
  },

  showProblem() {
    const {problem} = this.graph;
    const place = problem?.line ? `line ${problem.line}, column ${problem.column ?? 1}: ` : "";
    const blocked = problem &&
      `${this.graph.file} cannot be read: ${place}${problem.message}. ` +
        "The map shows how it was; nothing is written until the file can be read again.";
    const text = this.isSilent ? ended : blocked ?? "";
    $("problem").hidden = !text;
    if ($("problem").textContent !== text) $("problem").textContent = text;
    this.showRemarks();
  },

  // What else was noticed in the file, until somebody has read it.
  showRemarks() {
    const [first, ...others] = this.graph.remarks ?? [];
    const more = others.length ? ` (and ${others.length} more: argraph check lists them)` : "";
    const text =
      first ? `${this.graph.file}, line ${first.line ?? 1}: ${first.message}${more}` : "";
    const isKnown = text === $("remark").textContent;
    if (!isKnown) $("remark").textContent = text;
    $("remarks").hidden = !text || (isKnown && $("remarks").hidden);
  },

  tellSilence(isSilent) {
    if (this.isSilent === isSilent) return;
    this.isSilent = isSilent;
    this.showProblem();
  },

  // Says what was done and what has changed besides, and lets it shine.
  tellChanges(old, {list = [], steps, about: named, word}) {
    const about = [...named, ...parts(list, old, this.graph)];
    const changes = differences(old, this.graph, steps === this.past);
    const ids = new Set(
      changes.flatMap((change) => [change.statement, change.relation, ...(change.from ?? [])])
        .filter((id) => typeof id === "string"));
    for (const view of this.views) view.flash(ids);
    const isOwn = ({statement, relation, from}) =>
      [statement, relation, ...(from ?? [])].some((id) => about.includes(id));
    const own = changes.filter(isOwn).map(({words}) => words);
    const done = list.map((edit) => did(edit, old, this.graph)).filter(Boolean);
    const what = (done.length ? done : own).join("; ");
    const first = [word, what].filter(Boolean).join(": ") || "Saved";
    this.sayChanges(first, changes.filter((change) => !isOwn(change)), !!what);
  },

  sayChanges(first, others, isAround) {
    const number = isAround ? `${others.length} more changed` : count(others.length, "change");
    this.say(`${first}.${others.length ? ` ${number}: ` : ""}`,
      ...others.slice(0, 4).flatMap(
        (change, index) => [index ? "; " : "", this.changeLink(change)]),
      others.length > 4 ? `; and ${others.length - 4} more` : "");
  },

  changeLink({statement, relation, words}) {
    const isThere = this.graph.statement(statement) ?? this.graph.relation(relation);
    if (!isThere) return words;
    return button(words, () => this.select(statement ? {statement} : {relation}, "status"),
      {class: "link", dir: "auto"});
  },
});

const selection = (statement) => (statement ? {statement: statement.id} : null);

// Wordings that are not in the file yet: one stays until it is saved or given up.
Object.assign(App.prototype, {
  draftOf(id) { return this.drafts.get(id); },

  setDraft({id, text: said}, text) {
    const draft = this.drafts.get(id);
    const base = draft?.base ?? said;
    if (text === base && draft?.theirs === undefined)
      this.drafts.delete(id);
    else
      this.drafts.set(id, {...draft, id, base, text});
  },

  async saveDraft(overTheirs = false) {
    const {draft} = this;
    if (!draft || (draft.theirs !== undefined && !overTheirs)) return;
    const text = draft.text.trim();
    if (!text || (draft.isInFile && text === draft.base)) {
      this.dropDraft();
      return;
    }
    const list = [edits.reword(draft.id, text)];
    draft.isSent = true;
    const isDone = await this.change(() => {
      if (draft.theirs !== undefined && !overTheirs)
        throw new server.Refused("Not done: the file says it otherwise now.");
      return server.edit(this.graph.revision, list);
    }, {list});
    draft.isSent = false;
    if (isDone && this.drafts.get(draft.id) === draft) this.drafts.delete(draft.id);
    this.editor.mark();
  },

  dropDraft() {
    this.drafts.delete(this.selected?.statement);
    if (this.selected && !this.graph.statement(this.selected.statement) &&
      !this.graph.relation(this.selected.relation))
      this.selected = null;
    this.editor.mark();
  },

  // Takes the wording that is not mine.
  takeTheirs() {
    const {draft} = this;
    this.dropDraft();
    if (draft?.isInFile)
      this.edit([edits.reword(draft.id, draft.theirs)], {statement: draft.id});
  },

  // Where an editor and the page worded a statement and the file keeps the page’s: what to ask of
  // next.
  askWhich(old) {
    const {merged} = this.graph;
    if (!old || !merged || merged.revision <= old.revision) return undefined;
    const isFree = !this.draft;
    for (const {statement, text} of merged.otherwise) {
      const now = this.graph.statement(statement)?.text;
      if (now === undefined || this.drafts.has(statement)) continue;
      this.drafts.set(
        statement, {id: statement, base: now, text: now, theirs: text, isInFile: true});
    }
    const [first] = merged.otherwise;
    return first && isFree ? {statement: first.statement} : undefined;
  },

  // Notes where the file says something else than what was there when the writing began.
  compareDrafts() {
    for (const draft of this.drafts.values()) {
      const now = this.graph.statement(draft.id);
      if (draft.isInFile) {
        this.compareKept(draft, now);
        continue;
      }
      if (now?.text === draft.text.trim())
        this.drafts.delete(draft.id);
      else if (!now)
        Object.assign(draft, {isGone: true, theirs: ""});
      else if (now.text !== draft.base)
        Object.assign(draft, {theirs: now.text, base: now.text, isGone: false});
    }
  },

  compareKept(draft, now) {
    if (!now || now.text === draft.theirs) {
      this.drafts.delete(draft.id);
      return;
    }
    if (draft.text === draft.base) draft.text = now.text;
    draft.base = now.text;
  },
});

const app = new App();
app.start().catch(
  (error) => document.body.prepend(make("p", {class: "notice bad", text: String(error)})));
