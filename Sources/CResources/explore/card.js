// What is selected, in words: its text, where it stands, what it leads to and what leads to it, and
// the fields by which it is corrected.

import {$, button, make, reveal} from "../page/dom.js";
import * as edits from "../page/edits.js";
import {deed, isInOwnWords, kinds, roles, sureness} from "../page/graph.js";
import {brief} from "../page/text.js";

// Brings what was opened into view.
const shown = (details) => details.open && reveal(details);

export class Card {
  constructor(app) {
    this.app = app;
    this.element = $("editor");
  }

  mark() {
    const {app} = this;
    const statement = app.graph.statement(app.selected?.statement);
    const relation = app.graph.relation(app.selected?.relation);
    const argument = app.graph.argumentById.get(app.selected?.argument);
    const content = statement  ? this.statement(statement)
                    : relation ? this.relation(relation)
                    : argument ? this.argument(argument)
                               : this.nothing();
    const isOpen = this.element.querySelector(".correct")?.open;
    this.element.replaceChildren(...content.filter(Boolean));
    const correct = this.element.querySelector(".correct");
    if (correct && isOpen) correct.open = true;
    document.body.classList.toggle("has-selection", !!(statement ?? relation ?? argument));
  }

  nothing() {
    return [make("div", {class: "empty"},
      make("p", {text: "Click a box, a line, a passage or a row."}),
      make("p", {}, make("kbd", {text: "n"}), " ", make("kbd", {text: "p"}),
        " the next, the one before; ", make("kbd", {text: "/"}), " search; ",
        make("kbd", {text: "?"}), " all keys"))];
  }

  head(label, role, decided, place) {
    const facts =
      [
        place && `at ${place}`,
        decided.kind && decided.text !== undefined ? decided.kind : undefined,
        decided.attribution && `says ${decided.attribution}`
      ].filter(Boolean)
        .join(" · ");
    const sure = decided.by === "person" ? deed(decided).replace(" by you", " by a person")
                                         : sureness(decided);
    return make("header", {},
      make("span", {class: `facts ${role}`}, make("b", {class: "chip", text: label}), " ",
        make("b", {text: this.app.word(role)}), facts ? ` · ${facts}` : null),
      make("span", {class: "sure", title: "how sure", text: sure}),
      decided.reason ? make("span", {class: "reason", dir: "auto", text: decided.reason}) : null);
  }

  statement(statement) {
    return [
      this.head(statement.label, statement.role, statement, statement.place),
      make("p", {class: "statement-words", dir: "auto", text: statement.text}),
      isInOwnWords(statement) ? null : this.quotation(statement),
      this.leads(statement),
      this.ledTo(statement),
      this.correcting(statement),
    ];
  }

  quotation({passages = [], role}) {
    const said = passages.map(({quotation}) => quotation).filter(Boolean);
    return said.length ? make("blockquote", {class: `quotation ${role}`},
                           ...said.map((text) => make("p", {dir: "auto", text})))
                       : null;
  }

  leads({id}) {
    const {graph} = this.app;
    const found = graph.from(id);
    if (!found.length) return null;
    return make("section", {class: "leads"}, make("h3", {text: "Leads to"}),
      ...found.map((relation) => this.line(relation, graph.aim(relation),
                     `${kinds[relation.kind].sign} ${this.app.word(relation.kind)} ${
                       graph.end(relation.to)}`)));
  }

  ledTo({id}) {
    const {graph} = this.app;
    const steps = graph.from(id).flatMap((relation) => graph.about(relation.id));
    const found = [...graph.to(id), ...steps];
    if (!found.length) return null;
    return make(
      "section", {class: "led"}, make("h3", {text: "Is led to by"}), ...found.map((relation) => {
        const from = relation.from.find((end) => typeof end === "string");
        const names = relation.from.map((end) => graph.end(end)).join(" + ");
        return this.line(relation, from, `${kinds[relation.kind].sign} ${names}`);
      }));
  }

  line(relation, id, words) {
    const other = this.app.graph.statement(id);
    return make("div", {class: `tie ${relation.kind}`},
      button(words, () => this.app.select({relation: relation.id}, "card"),
        {class: "quiet", title: this.app.graph.line(relation)}),
      other ? button(brief(other.text, 90), () => this.app.select({statement: id}, "card"),
                {class: "link", dir: "auto"})
            : null,
      make("span", {class: "sure", text: sureness(relation)}));
  }

  argument({id, title, descriptions = [], steps = []}) {
    const {graph} = this.app;
    const parts = steps.flatMap(({premises = [], conclusion}) => [...premises, conclusion]);
    return [
      make("header", {}, make("b", {text: this.app.word("argument")})),
      make("p", {class: "statement-words", dir: "auto", text: title ?? id}),
      ...descriptions.map(({text}) => make("p", {class: "hint", dir: "auto", text})),
      this.statements(parts),
      make("section", {class: "leads"},
        ...graph.ofArgument(id).map((relation) => make("p", {text: graph.line(relation)}))),
    ];
  }

  // Statements, each with its label.
  statements(ids) {
    const {graph} = this.app;
    const found = [...new Set(ids)].map((id) => graph.statement(id)).filter(Boolean);
    return make("section", {class: "leads"}, ...found.map(({id, role, label, text}) => make("p",
      {class: "tie"}, make("b", {class: `chip ${role}`, text: label}), " ",
      button(text, () => this.app.select({statement: id}, "card"), {class: "link", dir: "auto"}))));
  }

  relation(relation) {
    const {graph} = this.app;
    const ends = [...relation.from, graph.aim(relation)];
    return [
      this.head(kinds[relation.kind].sign, relation.kind, relation),
      make("p", {class: "statement-words", text: graph.line(relation)}),
      this.statements(ends),
      make("details", {class: "correct"}, make("summary", {text: "Correct this"}),
        make("div", {class: "group"},
          button("Not so", () => this.app.corrections.put(edits.reject({relation: relation.id})),
            {class: "danger"}))),
    ];
  }

  // Roles, wording, what it leads to, and that it is no part of the argument.
  correcting(statement) {
    const {corrections} = this.app;
    const {id} = statement;
    if (corrections.rejects(id)) {
      return make("div", {class: "actions"},
        make("span", {class: "hint", text: "Not in the argument. "}),
        button("Put it back", () => corrections.drop(id), {"data-key": "back"}));
    }
    const wording = make("textarea", {id: "wording", rows: 3, dir: "auto"});
    wording.value = statement.text;
    const reword = () => {
      const words = wording.value.trim();
      if (words && words !== statement.text) corrections.put(edits.reword(id, words));
    };
    return make("details", {class: "correct", ontoggle: (event) => shown(event.target)},
      make("summary", {text: "Correct this"}),
      this.roleButtons(statement),
      make("label", {for: "wording", text: "Wording"}), wording,
      this.tying(statement),
      make("div", {class: "group"}, button("Save the wording", reword),
        button("Not in the argument", () => corrections.put(edits.reject({statement: id})),
          {class: "danger"})));
  }

  roleButtons({id, role, kind}) {
    const put = (now) =>
      this.app.corrections.put(edits.reassign(id, now, now === "evidence" ? kind : undefined));
    return make("div", {class: "group", role: "group", "aria-label": "Role"},
      ...Object.keys(roles).map((name) => button(this.app.word(name), () => put(name), {
                                  class: `role ${name}`,
                                  "aria-pressed": String(role === name),
                                  title: roles[name].about
                                })));
  }

  // What it leads to, as two choices.
  tying(statement) {
    const {graph, corrections} = this.app;
    const own = graph.only(statement.id);
    if (!own && graph.from(statement.id).length) return null;
    const kind = make("select", {id: "tie-kind", "aria-label": "What it does"},
      ...["supports", "attacks", "undercuts", "restates"].map(
        (name) => make("option", {value: name, selected: own?.kind === name},
          `${kinds[name].sign} ${this.app.word(name)}`)));
    const aim = own && graph.aim(own);
    const target = make("select", {id: "tie-target", "aria-label": "Which statement"},
      own ? null : make("option", {value: ""}, "nothing yet"),
      ...graph.statements.filter(({id}) => id !== statement.id && !corrections.rejects(id))
        .map(({id, label, text}) =>
               make("option", {value: id, selected: id === aim}, `${label} ${brief(text, 50)}`)));
    const tie = () => {
      const to = target.value && graph.target(kind.value, target.value);
      if (!to || graph.relation(to.relation)?.from.includes(statement.id)) return;
      corrections.put(
        own ? edits.retarget(own.id, kind.value, to) : edits.relate(statement.id, kind.value, to));
    };
    kind.onchange = target.onchange = tie;
    return make("div", {class: "tying"}, kind, target);
  }
}
