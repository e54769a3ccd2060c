// The paragraphs of a draft, each a textarea of its own, worked on as one text: Enter splits, Backspace at the start
// joins, a paste of several lines becomes several, arrows lead from one to the next.
//
// New paragraphs are on the page at once and on the server a moment later. Until then their words are kept on this
// computer. Whatever changes the order of things is sent one after the other; the text of a split paragraph is saved
// only when its second half has arrived.
import { alsoSaving, autosave, saveNow, freshToken } from "./autosave.js";
import * as unsent from "./unsent.js";
import { post } from "./net.js";
import { newId } from "./new-id.js";

const FIRST_PAUSE = 1_000; // ms before the first new try, doubled for each one after
const LONGEST_PAUSE = 30_000;

export class DraftBody {
  constructor(form) {
    this.form = form;
    this.address = form.dataset.draft;
    this.body = form.querySelector("[data-body]");
    this.queue = Promise.resolve();
    this.queued = 0;
    this.tries = 0;
    this.stuck = new Set(); // groups of new paragraphs that the server will not take
    this.tell = alsoSaving(standing(this));
    this.holds = new WeakMap();
    this.emptyBlock = document.querySelector("template[data-new-block]");
    // In the capturing phase: a line break is gone before anything else saves the field.
    form.addEventListener("input", (event) => this.typed(event), true);
    form.addEventListener("compositionend", (event) => setTimeout(() => this.lineBreaks(event.target, "")), true);
    form.addEventListener("keydown", (event) => this.pressed(event));
    form.addEventListener("click", (event) => this.clicked(event));
    this.restore();
  }

  /** Answers when everything has been sent. */
  async settled() {
    let last;
    do {
      last = this.queue;
      await last;
    } while (last !== this.queue);
  }

  get blocks() {
    return [...this.body.querySelectorAll("[data-block]")];
  }

  get fields() {
    return [...this.form.querySelectorAll(".paper textarea.story:not([readonly], .conflict textarea)")];
  }

  typed(event) {
    if (event.target.matches?.("textarea.story") && !event.isComposing) this.lineBreaks(event.target, event.inputType);
    if (event.target.matches?.("textarea.story") && !event.target.dataset.autosave) this.keepArriving(event.target);
  }

  lineBreaks(field, inputType) {
    if (!field.matches?.("textarea.story") || !field.value.includes("\n")) return;
    const byEnter = inputType === "insertLineBreak" || inputType === "insertParagraph";
    if (field.closest("[data-block]")) return this.split(field, byEnter);
    const caret = field.selectionEnd;
    field.value = field.value.replace(/\s*\n\s*/g, byEnter ? "" : " ");
    if (byEnter) this.goto(field, 1, "start");
    else field.setSelectionRange(caret, caret);
  }

  split(field, byEnter) {
    const block = field.closest("[data-block]");
    const pieces = [];
    let at = 0;
    let caret = { piece: 0, offset: 0 };
    for (const text of field.value.split("\n")) {
      const blank = !byEnter && text.trim() === "";
      if (!blank) pieces.push(text);
      const here = field.selectionEnd - at;
      if (here >= 0 && here <= text.length) {
        caret = { piece: Math.max(0, pieces.length - 1), offset: blank ? Infinity : here };
      }
      at += text.length + 1;
    }
    field.value = pieces[0] ?? "";
    const fresh = pieces.slice(1).map((text) => this.make(text));
    block.after(...fresh);
    if (fresh.length > 0) this.arrive(block, fresh, pieces.slice(1));
    const target = caret.piece === 0 ? field : fieldOf(fresh[caret.piece - 1]);
    this.renumber();
    focusAt(target, Math.min(caret.offset, target.value.length));
  }

  make(text) {
    const block = this.emptyBlock.content.firstElementChild.cloneNode(true);
    fieldOf(block).value = text;
    return block;
  }

  /** Sends new paragraphs; the one before them waits with its own save. */
  arrive(after, fresh, texts, id = newId()) {
    const group = { id, url: `${this.address}/blocks?new=${id}`, after, fresh, texts };
    fresh.forEach((block) => (block.arriving = group));
    this.keepGroup(group);
    const sent = this.later(() => this.insert(group));
    this.holds.set(after, sent);
    if (fieldOf(after).dataset.autosave) hold(autosave(fieldOf(after)), sent);
  }

  async insert(group) {
    const data = { id: group.id, after: group.after.dataset.block, kind: "PARAGRAPH", text: group.texts.join("\n") };
    const answer = await this.send("blocks?progress=true", data);
    if (!answer.ok) return this.refused(group, answer);
    const arrived = [{ id: group.id, ...answer.body }, ...answer.body.more];
    group.fresh.forEach((block, i) => this.settle(block, arrived[i] ?? arrived[arrived.length - 1]));
    unsent.forget(group.url);
    this.form.dispatchEvent(new CustomEvent("dragoman:progress", { detail: answer.body.progress }));
  }

  /** The server knows the paragraph now: it is saved like any other from here on. */
  settle(block, { id, text, version, was }) {
    delete block.arriving;
    const field = fieldOf(block);
    block.dataset.block = id;
    block.id = `b-${id}`;
    field.id = `t-${id}`;
    field.name = `text.${id}`;
    field.dataset.autosave = `${this.address}/blocks/${id}?progress=true`;
    field.dataset.version = version;
    field.dataset.joinWith = " ";
    block.querySelector("label").htmlFor = field.id;
    named(block.querySelector("[data-base]"), `base.${id}`, version);
    named(block.querySelector("[data-was]"), `was.${id}`, was);
    if (!block.isConnected) return;
    const standing = field.value;
    field.defaultValue = text;
    field.value = standing;
    const saving = autosave(field);
    if (this.holds.has(block)) hold(saving, this.holds.get(block));
    if (field.value !== text) saving.typed();
  }

  /** What the server will not take stays on the page with the reason, and on this computer. */
  refused(group, answer) {
    const reasons = (answer.body?.reasons ?? []).map((reason) => reason.text).join(" ");
    const field = fieldOf(group.fresh[0]);
    const note = document.querySelector('template[data-save="refusal"]').content.firstElementChild.cloneNode(true);
    note.querySelector("[data-reasons]").textContent = reasons;
    note.querySelector("[data-again]").addEventListener("click", () => {
      note.remove();
      this.stuck.delete(group);
      const blocks = group.fresh.filter((block) => block.isConnected);
      this.arrive(group.after, blocks, blocks.map((block) => fieldOf(block).value));
      unsent.forget(group.url);
    });
    field.setAttribute("aria-invalid", "true");
    this.stuck.add(group);
    this.tell();
    group.fresh[0].querySelector("[data-save-place]").append(note);
  }

  keepArriving(field) {
    const group = field.closest("[data-block]")?.arriving;
    if (group) this.keepGroup(group);
  }

  keepGroup(group) {
    const { id, url, after, fresh, texts } = group;
    const text = fresh.map((block) => fieldOf(block).value).join("\n");
    group.onlyHere = !unsent.keep(url, { id, after: after.dataset.block, sent: texts.join("\n"), text });
    this.tell();
  }

  /** Paragraphs that a page which is gone had on it and the server may not have. */
  restore() {
    const start = `${this.address}/blocks?new=`;
    for (const entry of unsent.left().filter((one) => one.url.startsWith(start))) {
      const there = this.body.querySelector(`[data-block="${entry.id}"]`);
      if (!there) {
        const after = this.body.querySelector(`[data-block="${entry.after}"]`) ?? this.blocks.at(-1);
        const texts = entry.text.split("\n");
        const fresh = texts.map((text) => this.make(text));
        after.after(...fresh);
        this.arrive(after, fresh, texts, entry.id);
      } else this.goOn(there, entry);
      entry.drop();
    }
    this.renumber();
  }

  /** The paragraphs had arrived, though the page never heard so: what was typed into them meanwhile is sent now. */
  goOn(there, { sent, text }) {
    const before = sent.split("\n");
    let block = there;
    text.split("\n").forEach((typed, i) => {
      if (!block) return;
      const field = fieldOf(block);
      block = block.nextElementSibling;
      if (typed === before[i] || typed === field.value) return;
      const saving = autosave(field);
      if (field.value !== before[i]) saving.version = 0; // somebody else wrote there too: both texts are shown
      saving.replace(typed);
      saving.typed();
    });
  }

  pressed(event) {
    const field = event.target;
    if (event.isComposing || event.keyCode === 229 || !field.matches?.("textarea.story")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { selectionStart: start, selectionEnd: end } = field;
    const forward = field.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = field.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const block = field.closest("[data-block]");
    if (event.key === "Backspace" && block && start === 0 && end === 0 && block.previousElementSibling) {
      event.preventDefault();
      this.join(block);
    } else if (event.key === "Delete" && block && start === end && end === field.value.length && block.nextElementSibling) {
      event.preventDefault();
      this.join(block.nextElementSibling);
    } else if (event.key === back && start === 0 && end === 0) {
      event.preventDefault();
      this.goto(field, -1, "end");
    } else if (event.key === forward && start === end && end === field.value.length) {
      event.preventDefault();
      this.goto(field, 1, "start");
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      // Where the caret cannot go further by itself it leaves the field.
      setTimeout(() => {
        const stayed = document.activeElement === field && field.selectionStart === start && field.selectionEnd === start;
        if (stayed) this.goto(field, event.key === "ArrowUp" ? -1 : 1, event.key === "ArrowUp" ? "end" : "start");
      });
    }
  }

  goto(field, step, edge) {
    const fields = this.fields;
    const next = fields[fields.indexOf(field) + step];
    if (next) focusAt(next, edge === "start" ? 0 : next.value.length);
  }

  clicked(event) {
    const button = event.target.closest("[data-act]");
    const block = button?.closest("[data-block]");
    if (!block) return;
    event.preventDefault();
    button.closest("details").open = false;
    const act = button.dataset.act;
    if (act === "insert") this.insertBelow(block);
    else if (act === "join" && block.previousElementSibling) this.join(block);
    else if (act === "kind") this.turn(block);
    else if (act === "remove") this.takeOut(block);
  }

  insertBelow(block) {
    const fresh = this.make("");
    block.after(fresh);
    this.arrive(block, [fresh], [""]);
    this.renumber();
    focusAt(fieldOf(fresh), 0);
  }

  /** Puts a paragraph's words behind those of the one before: these are saved first, then the paragraph goes. */
  join(block) {
    const before = block.previousElementSibling;
    const [kept, gone] = [fieldOf(before), fieldOf(block)];
    const seam = kept.value.length;
    kept.value += gone.value;
    block.remove();
    this.renumber();
    focusAt(kept, seam);
    kept.dispatchEvent(new InputEvent("input", { bubbles: true }));
    this.later(async () => {
      while ((await saveNow(kept)) !== "kept") await once(kept, "dragoman:kept");
      await this.drop(block, () => before.after(block));
    });
  }

  takeOut(block) {
    if (this.blocks.length === 1) {
      fieldOf(block).value = "";
      fieldOf(block).dispatchEvent(new InputEvent("input", { bubbles: true }));
      return focusAt(fieldOf(block), 0);
    }
    const next = block.nextElementSibling ?? block.previousElementSibling;
    const place = document.createComment("");
    block.replaceWith(place);
    const back = () => place.replaceWith(block);
    const gone = this.later(() => this.drop(block, back));
    this.renumber();
    focusAt(fieldOf(next), 0);
    const notice = document.querySelector("template[data-taken-out]").content.firstElementChild.cloneNode(true);
    notice.querySelector("button").addEventListener("click", () => {
      notice.remove();
      back();
      this.renumber();
      this.later(async () => {
        await gone;
        await this.bringBack(block);
      });
      focusAt(fieldOf(block), 0);
    });
    this.form.querySelector("[data-taken-out-here]").replaceChildren(notice);
  }

  /** Takes a block out on the server, unless a colleague changed it meanwhile: then it comes back with their words. */
  async drop(block, putBack) {
    const saving = autosave(fieldOf(block));
    clearTimeout(saving.timer);
    await saving.inFlight;
    quiet(saving);
    const answer = await this.send(`blocks/${block.dataset.block}/remove?progress=true`, { base: saving.version });
    if (answer.ok) {
      saving.version = answer.body.version;
      this.form.dispatchEvent(new CustomEvent("dragoman:progress", { detail: answer.body.progress }));
    } else if (answer.body?.status === "stale") {
      putBack();
      this.renumber();
      saving.stopped = false;
      saving.version = answer.body.version;
      saving.kept = answer.body.theirs ?? "";
      saving.replace(saving.kept);
    }
  }

  async bringBack(block) {
    const field = fieldOf(block);
    const saving = autosave(field);
    saving.stopped = false;
    saving.kept = null; // whatever stands there is to be sent: it brings the paragraph back
    await saving.now();
  }

  /** Makes a paragraph a subhead or the other way round. */
  turn(block) {
    const kind = block.dataset.kind === "SUBHEAD" ? "PARAGRAPH" : "SUBHEAD";
    this.later(async () => {
      const field = fieldOf(block);
      const saving = autosave(field);
      if ((await saveNow(field)) !== "kept") return;
      const answer = await this.send(`blocks/${block.dataset.block}/kind?progress=true`, { kind, base: saving.version });
      if (!answer.ok) return saving.isRefused(answer);
      block.dataset.kind = kind;
      saving.version = answer.body.version;
      field.dataset.version = answer.body.version;
      named(this.form.elements[`base.${block.dataset.block}`], null, answer.body.version);
      this.renumber();
      focusAt(field, field.selectionEnd);
      this.form.dispatchEvent(new CustomEvent("dragoman:progress", { detail: answer.body.progress }));
    });
  }

  renumber() {
    const words = this.body.dataset;
    this.blocks.forEach((block, index) => {
      const subhead = block.dataset.kind === "SUBHEAD";
      const name = (subhead ? words.subheadWords : words.paragraphWords).replace("%n", index + 1);
      block.querySelector("label").textContent = name;
      const field = fieldOf(block);
      if (!field.id) {
        field.id = `t-${newId()}`;
        block.querySelector("label").htmlFor = field.id;
      }
      block.querySelector("summary").setAttribute("aria-label", `${name}: ${words.menuWords}`);
      block.querySelector('[data-act="kind"]').textContent = subhead ? words.toParagraphWords : words.toSubheadWords;
      const join = block.querySelector('[data-act="join"]');
      if (join) join.hidden = index === 0;
    });
  }

  later(action) {
    this.queued++;
    this.tell();
    const done = this.queue.then(action);
    this.queue = done
      .catch(() => {})
      .then(() => {
        this.queued--;
        this.tell();
      });
    return this.queue;
  }

  /** Sends until there is an answer. */
  async send(path, data) {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const answer = await post(`${this.address}/${path}`, new URLSearchParams(data));
      if (answer.body?.kind === "STALE_FORM" && (await freshToken())) continue;
      const answered = ![0, 401, 429].includes(answer.status) && answer.status < 500;
      this.tries = answered ? 0 : this.tries + 1;
      this.tell();
      if (answered) return answer;
      await Promise.race([new Promise((done) => setTimeout(done, pause)), once(window, "online"), once(window, "focus")]);
    }
  }
}

/** How the paragraphs stand that are not saved by themselves yet; one that the person took out again no longer counts. */
function standing(body) {
  const stuck = () => [...body.stuck].filter((group) => group.fresh.some((block) => block.isConnected));
  return {
    get unsent() {
      return body.queued > 0 || stuck().length > 0;
    },
    get tries() {
      return body.tries;
    },
    get stopped() {
      return stuck().length > 0;
    },
    get onlyHere() {
      return body.blocks.some((block) => block.arriving?.onlyHere);
    },
  };
}

function fieldOf(block) {
  return block.querySelector("textarea.story");
}

function focusAt(field, position) {
  field.focus();
  field.setSelectionRange(position, position);
}

function named(input, name, value) {
  if (name) input.name = name;
  input.value = value;
}

/** A field's own saves wait until something else has been sent. */
function hold(saving, until) {
  const before = saving.inFlight;
  const held = Promise.all([before, until]).finally(() => {
    if (saving.inFlight === held) saving.inFlight = null;
  });
  saving.inFlight = held;
}

/** The field is gone from the page: nothing of it is to be sent any more. */
function quiet(saving) {
  clearTimeout(saving.timer);
  saving.save = null;
  saving.kept = saving.field.value;
  saving.stopped = false;
  unsent.forget(saving.url);
}

function once(target, name) {
  return new Promise((done) => target.addEventListener(name, done, { once: true }));
}
