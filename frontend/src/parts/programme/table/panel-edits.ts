import type { Multilingual, Segment, Session, Setting } from "../../../wire";
import type { PanelWriting } from "./panel-text";

/** One record before and after an edit in the panel. */
export interface FieldChange<R> {
  readonly from: R;
  readonly to: R;
}

type Texts = { readonly [K in "title" | "objective" | "theme" | "spotlight"]?: Multilingual | undefined };

/** A text in one language. Before is what its writer found, after is what they wrote. A title keeps at least one language. */
export function textChange<R extends Texts>(record: R, field: keyof Texts & keyof R, language: string, { found, text }: PanelWriting): FieldChange<R> | undefined {
  const now = (record[field] ?? {}) as Multilingual;
  const to = withText(now, language, text);
  if (field === "title" && !to) return undefined;
  return { from: { ...record, [field]: withText(now, language, found) }, to: { ...record, [field]: to } };
}

/** A text with another wording in one language; without it if that is empty. Nothing if no language is left. */
export function withText(text: Multilingual, language: string, words: string): Multilingual | undefined {
  const { [language]: _, ...others } = text;
  const next = words ? { ...others, [language]: words } : others;
  return Object.keys(next).length > 0 ? next : undefined;
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

/** A guiding question in one language. An empty one in all languages goes. */
export function promptChange(segment: Segment, place: number, language: string, { text }: PanelWriting): FieldChange<Segment> {
  const prompts = [...segment.prompts];
  const next = withText(prompts[place] ?? {}, language, text);
  if (next) prompts[place] = next;
  else prompts.splice(place, 1);
  return { from: segment, to: { ...segment, prompts } };
}

/** The same length for each listed turn, and the change-over between them. */
export function turnsChange(segment: Segment, { turnMillis, changeOverMillis }: { readonly turnMillis?: number; readonly changeOverMillis?: number }): FieldChange<Segment> {
  const { lineUp } = segment;
  const turns = turnMillis === undefined ? lineUp.turns : lineUp.turns.map((turn) => Object.assign({}, turn, { lengthMillis: turnMillis }));
  return { from: segment, to: { ...segment, lineUp: { ...lineUp, turns, changeOverMillis: changeOverMillis ?? lineUp.changeOverMillis } } };
}
