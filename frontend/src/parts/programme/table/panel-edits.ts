import type { Multilingual, Segment, Session, Setting } from "../../../wire";
import { type ListChange, worded } from "../form/list-changes";
import type { PanelWriting } from "./panel-text";

/** One record before and after an edit in the panel. */
export interface FieldChange<R> {
  readonly from: R;
  readonly to: R;
}

type Texts = { readonly [K in "title" | "objective" | "theme" | "spotlight" | "prompt"]?: Multilingual | undefined };

/** A text in one language. Before is what its writer found, after is what they wrote. A title keeps at least one language; a prompt may have none. */
export function textChange<R extends Texts>(record: R, field: keyof Texts & keyof R, language: string, { found, text }: PanelWriting): FieldChange<R> | undefined {
  const now = (record[field] ?? {}) as Multilingual;
  const to = worded(now, language, text);
  if (field === "title" && !to) return undefined;
  const none = field === "prompt" ? {} : undefined;
  return { from: { ...record, [field]: worded(now, language, found) ?? none }, to: { ...record, [field]: to ?? none } };
}

/** A part of the setting, such as the venue. */
export function settingChange<R extends Segment | Session>(record: R, part: keyof Setting, found: unknown, value: unknown): FieldChange<R> {
  return { from: { ...record, setting: withPart(record.setting, part, found) }, to: { ...record, setting: withPart(record.setting, part, value) } };
}

function withPart(setting: Setting | undefined, part: keyof Setting, value: unknown): Setting | undefined {
  const { [part]: _, ...others } = setting ?? {};
  const next = value === undefined || value === "" ? others : { ...others, [part]: value };
  return Object.values(next).some((each) => each !== undefined && each !== null) ? (next as Setting) : undefined;
}

/** A list that a segment may lack. An empty one is none. */
export function listChange<F extends "rooms" | "front">(segment: Segment, field: F, { from, to }: ListChange<NonNullable<Segment[F]>[number]>): FieldChange<Segment> {
  return { from: { ...segment, [field]: from.length > 0 ? from : segment[field] }, to: { ...segment, [field]: to.length > 0 ? to : undefined } };
}

/** The same length for each listed turn, and the change-over between them. */
export function turnsChange(segment: Segment, { turnMillis, changeOverMillis }: { readonly turnMillis?: number; readonly changeOverMillis?: number }): FieldChange<Segment> {
  const { lineUp } = segment;
  const turns = turnMillis === undefined ? lineUp.turns : lineUp.turns.map((turn) => Object.assign({}, turn, { lengthMillis: turnMillis }));
  return { from: segment, to: { ...segment, lineUp: { ...lineUp, turns, changeOverMillis: changeOverMillis ?? lineUp.changeOverMillis } } };
}
