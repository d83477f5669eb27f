// The editor of what is selected.

import {openSplit} from "./dialogs.js";
import {$, button, make} from "./dom.js";
import {asking} from "./drawing.js";
import * as edits from "./edits.js";
import {deed, evidenceKinds, isInOwnWords, kinds, roles, sureness} from "./graph.js";
import {brief} from "./text.js";

const drawable = ["supports", "attacks", "undercuts", "restates"];

export class Editor {
  constructor(app) {
    this.app = app;
    this.element = $("editor");
  }

  draw() { this.mark(); }

  // Shows what is selected; the key that had the focus keeps it.
  mark() {
    const focused =
      this.element.contains(document.activeElement) ? document.activeElement : undefined;
    const key = focused?.dataset?.key;
    const caret = focused instanceof HTMLTextAreaElement
      ? [focused.selectionStart, focused.selectionEnd]
      : undefined;
    const {selected, graph} = this.app;
    const statement = graph.statement(selected?.statement);
    const relation = graph.relation(selected?.relation);
    document.body.classList.toggle("has-selection", !!(statement ?? relation));
    const parts = statement ? this.statement(statement)
      : relation            ? this.relation(relation)
                            : [this.nothing()];
    this.element.replaceChildren(...parts.filter((part) => part));
    if (!focused) return;
    const again =
      (key && this.element.querySelector(`[data-key="${CSS.escape(key)}"]:not([disabled])`)) ||
      this.element;
    again.focus({preventScroll: true});
    if (caret && again instanceof HTMLTextAreaElement) again.setSelectionRange(...caret);
  }

  flash() {}

  nothing() {
    return make("div", {class: "empty"},
      make("p", {text: "Click a box, a line, a row or an underlined passage to correct it."}),
      make("p", {text: "Select words in the article to add a statement."}),
      make("p", {text: "Drag from one box to another to draw a relation."}),
      make("p", {}, "Press ", make("kbd", {text: "?"}), " for all keys and words."));
  }

  statement(statement) {
    return [
      this.head(statement.label, statement.role,
        [statement.role, statement.kind, statement.place && `at ${statement.place}`], statement,
        {statement: statement.id}),
      this.quotation(statement),
      this.roleButtons(statement),
      this.wording(statement),
      this.leadsTo(statement),
      this.ledTo(statement),
      this.actions(statement),
    ];
  }

  // The words of the text, where the statement does not say just these.
  quotation(statement) {
    const {passages = [], role} = statement;
    if (!passages.length || (passages.length === 1 && isInOwnWords(statement))) return null;
    const split = (event) => {
      const selection = getSelection();
      if (!selection.isCollapsed || !event.target.matches("p:first-child")) return;
      this.app.offer.caret(statement, selection.anchorOffset, event);
    };
    return make("blockquote", {class: `quotation ${role}`, dir: "auto", onclick: split},
      ...passages.map(({quotation}) => make("p", {text: quotation ?? "…"})));
  }

  head(label, role, parts, decided, what) {
    const isMine = decided.by === "person";
    return make("header", {}, make("span", {class: `chip ${role}`, text: label}),
      make("span", {class: "facts", text: parts.filter(Boolean).join(" · ")}),
      isMine ? make("span", {
        class: "mine",
        title: "It stays as it is, whatever else changes",
        text: `✓ ${deed(decided)}`
      })
             : button("✓ That’s right", () => this.app.edit([edits.confirm(what)], what), {
                 "data-key": "confirm",
                 class: "confirm",
                 title: "Keep this, whatever else changes (Y)",
                 "aria-label": `That’s right: ${label}`
               }),
      this.reason(decided, isMine));
  }

  // How sure the program is of what it decided, and why.
  reason(decided, isMine) {
    const words = [isMine ? "" : sureness(decided), decided.reason].filter(Boolean).join(" — ");
    return words ? make("span", {class: "reason", dir: "auto", text: words}) : null;
  }

  roleButtons(statement) {
    const group = make("div", {class: "group", role: "group", "aria-label": "Role"},
      ...Object.keys(roles).map(
        (role) => button(role,
          () => this.app.edit([edits.reassign(statement.id, role)], {statement: statement.id}), {
            class: `role ${role}`,
            "data-key": `role-${role}`,
            "aria-pressed": String(statement.role === role),
            title: `${roles[role].about} (${roles[role].key.toUpperCase()})`,
          })));
    if (statement.role === "evidence") group.append(this.kindChoice(statement));
    return group;
  }

  kindChoice(statement) {
    const choice = make("select", {
      "aria-label": "Kind of evidence",
      "data-key": "kind",
      onchange: () =>
        this.app.edit([edits.reassign(statement.id, "evidence", choice.value || undefined)],
          {statement: statement.id}),
    },
      make("option", {value: "", text: "kind …"}),
      ...evidenceKinds.map(
        (kind) => make("option",
          {value: kind, text: kind.replace("-", " "), selected: statement.kind === kind})));
    return choice;
  }

  wording(statement) {
    const draft = this.app.draftOf(statement.id);
    const field = make(
      "textarea", {id: "wording", "data-key": "wording", rows: 3, dir: "auto", spellcheck: "true"});
    field.value = draft?.text ?? statement.text;
    const tools = make("div", {class: "tools", hidden: !draft});
    tools.append(button("Save", () => this.app.saveDraft(),
                   {class: "primary", "data-key": "save", title: "Ctrl+Enter"}),
      button("Revert", () => this.app.dropDraft(), {"data-key": "revert", title: "Esc"}));
    field.addEventListener("input", () => {
      this.app.setDraft(statement, field.value);
      tools.hidden = !this.app.draftOf(statement.id);
    });
    return make("div", {class: "wording"}, make("label", { for: "wording", text: "Wording"
    }), field, draft?.theirs === undefined ? tools : this.conflict(draft));
  }

  conflict(draft) {
    const words = draft.isGone ? "This statement is no longer in the file. Your wording is above."
      : draft.isInFile ? "An editor saved an older state, worded otherwise; the file keeps yours:"
                       : "The file says it otherwise since you began to write:";
    const theirs = draft.isGone ? "Let it go"
      : draft.isInFile          ? "Take the editor’s"
                                : "Take the file’s";
    return make("div", {class: "conflict", role: "alert"}, make("p", {text: words}),
      draft.isGone ? null : make("blockquote", {dir: "auto", text: draft.theirs}),
      draft.isGone ? null
                   : button("Keep mine", () => this.app.saveDraft(true),
                       {class: "primary", "data-key": "keep-mine", title: "Ctrl+Enter"}),
      button(theirs, () => this.app.takeTheirs(), {"data-key": "take-theirs"}));
  }

  leadsTo(statement) {
    const own = this.app.graph.from(statement.id);
    return make("section", {class: "leads"}, make("h3", {text: "Leads to"}),
      ...own.map((relation) => this.relationRow(statement, relation)),
      own.length ? null : make("p", {class: "hint", text: "nothing"}),
      this.newRelation(statement, own.length));
  }

  relationRow(statement, relation) {
    const {app} = this;
    const what = {relation: relation.id};
    const partners = relation.from.filter((end) => end !== statement.id);
    return make("div", {class: "relation"}, this.kindButtons(statement.id, relation),
      make("div", {class: "goal"}, this.goal(relation),
        relation.by === "miner" && relation.reason ? make("span", {
          class: "why",
          dir: "auto",
          title: relation.reason,
          text: relation.reason
        })
                                                   : null,
        partners.length ? make("span", {
          class: "hint",
          text: `together with ${partners.map((end) => app.graph.end(end)).join(", ")}`
        })
                        : null,
        make("span", {
          class: "hint",
          title: relation.reason,
          text: sureness(relation)
        }),
        button("Draw to …", () => asking.draw(app, statement.id, relation.kind, relation.id),
          {"data-key": `draw-${relation.id}`, title: "Let it lead to another statement"}),
        relation.by === "person" ? null : this.right(relation),
        button("✕", () => app.edit([edits.reject(what)], {statement: statement.id}), {
          "data-key": `drop-${relation.id}`,
          "aria-label": `Delete: ${app.graph.line(relation)}`,
          title: "Delete this relation, for good"
        })));
  }

  right(relation) {
    const what = {relation: relation.id};
    return button("✓", () => this.app.edit([edits.confirm(what)], what), {
      "data-key": `right-${relation.id}`,
      "aria-label": `That’s right: ${this.app.graph.line(relation)}`,
      title: "That’s right"
    });
  }

  goal(relation) {
    const {graph} = this.app;
    const id = this.app.graph.aim(relation);
    const words = typeof relation.to === "string"
      ? `${graph.label(id)} ${brief(graph.statement(id)?.text ?? "", 48)}`
      : graph.end(relation.to);
    return button(words,
      () => this.app.select(
        typeof relation.to === "string" ? {statement: id} : {relation: relation.to.relation},
        "editor"),
      {
        class: "link",
        dir: "auto",
        "data-key": `goal-${relation.id}`,
        disabled: !id,
      });
  }

  // What the relation does; another kind leads to what stands nearest to its present target.
  kindButtons(id, relation) {
    const {app} = this;
    return make("div", {class: "group", role: "group", "aria-label": "What it does"},
      ...drawable.map((kind) => {
        const to = this.otherEnd(relation, kind);
        const isOwn = this.app.graph.relation(to?.relation)?.from.includes(id);
        return button(`${kinds[kind].sign} ${kind}`,
          () => app.edit([edits.retarget(relation.id, kind, to)], {statement: id}), {
            class: `kind ${kind}`,
            "aria-pressed": String(relation.kind === kind),
            "data-key": `kind-${relation.id}-${kind}`,
            disabled: !to || isOwn,
            title: kinds[kind].about,
          });
      }));
  }

  otherEnd(relation, kind) {
    const isStep = typeof relation.to !== "string";
    if ((kind === "undercuts") === isStep) return relation.to;
    return isStep ? this.app.graph.aim(relation) : this.app.graph.target(kind, relation.to);
  }

  newRelation(statement, count) {
    return make("div", {class: "new-relation"},
      make("span", {class: "hint", text: count ? "also" : "let it"}),
      ...drawable.map((kind) => button(`${kinds[kind].sign} ${kind} …`,
                        () => asking.draw(this.app, statement.id, kind), {
                          class: "quiet",
                          "data-key": `new-${kind}`,
                          title: `${kinds[kind].about} (${kinds[kind].key.toUpperCase()})`
                        })),
      button("together with …", () => asking.join(this.app, statement.id), {
        class: "quiet",
        "data-key": "join",
        title: "It works only together with another premise (J)"
      }),
      count ? button("nowhere",
                () => this.app.edit([edits.detach(statement.id)], {statement: statement.id}), {
                  class: "quiet",
                  "data-key": "detach",
                  "aria-label": "Leads nowhere",
                  title: "It leads nowhere, and that is remembered (L)"
                })
            : null);
  }

  ledTo(statement) {
    const {graph} = this.app;
    const steps = graph.from(statement.id).flatMap((relation) => graph.about(relation.id));
    const found = [...graph.to(statement.id), ...steps];
    if (!found.length) return null;
    return make("section", {class: "led"}, make("h3", {text: "Is led to by"}),
      make("div", {class: "chips"},
        ...found.map(
          (relation) => button(`${kinds[relation.kind].sign} ${
                                 relation.from.map((end) => graph.end(end)).join(" + ")}`,
            () => this.app.select(
              {statement: relation.from.find((end) => typeof end === "string")}, "editor"),
            {
              class: `chip ${graph.statement(relation.from[0])?.role ?? ""}`,
              "data-key": `by-${relation.id}`,
              "aria-label": graph.line(relation),
              title: graph.line(relation)
            }))));
  }

  actions(statement) {
    const {app} = this;
    const {id} = statement;
    return make("div", {class: "actions"},
      button("Split …", () => openSplit(app, statement),
        {"data-key": "split", title: "Make two statements of it (P)"}),
      button("Merge with …", () => asking.merge(app, id),
        {"data-key": "merge", title: "One box of two: both passages stay (M)"}),
      button("Delete", () => app.edit([edits.reject({statement: id})], {statement: id}),
        {"data-key": "delete", class: "danger", title: "Remove it, for good (Delete)"}));
  }

  relation(relation) {
    const {app} = this;
    const source = relation.from.find((end) => typeof end === "string");
    const what = {relation: relation.id};
    return [
      this.head(
        kinds[relation.kind].sign, relation.kind, [app.graph.line(relation)], relation, what),
      make("section", {class: "leads"},
        ...relation.from.filter((end) => typeof end === "string")
          .map((id) => button(`${app.graph.label(id)} ${brief(app.graph.statement(id).text, 60)}`,
                 () => app.select({statement: id}, "editor"),
                 {class: "link", dir: "auto", "data-key": `from-${id}`})),
        source ? this.kindButtons(source, relation) : null, this.goal(relation)),
      make("div", {class: "actions"},
        source ? button("Draw to …", () => asking.draw(app, source, relation.kind, relation.id),
                   {"data-key": `draw-${relation.id}`})
               : null,
        button("Delete", () => app.edit([edits.reject(what)], {statement: source}), {
          "data-key": "delete",
          class: "danger",
          title: "Remove this relation, for good (Delete)"
        })),
    ];
  }
}
