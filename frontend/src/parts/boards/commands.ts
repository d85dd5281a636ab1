import { freshId } from "../../engine/fresh-id";
import { newWording } from "../../engine/wording";
import type {
  AttributeNote,
  Attribution,
  CarryMark,
  CarryNote,
  EditNote,
  EndorseNote,
  FindingType,
  MoveNote,
  RemoveNote,
  ShowNote,
  SourceNote,
  Sources,
  StackNote,
  TypeNote,
  UnstackNote,
  WriteNote,
} from "../../wire";

/** What a new note needs. The identifiers are added here. */
export interface NewNote {
  readonly board: string;
  readonly heading: string;
  readonly text: string;
  readonly as?: FindingType | undefined;
  readonly sources: Sources;
  readonly attribution: Attribution;
}

/** What becomes of an item at a later stage. Its text may be changed. */
export interface Carried {
  readonly from: string;
  readonly stage: string;
  readonly mark: CarryMark;
  readonly text: string;
  readonly language: string;
}

export const writeNote = ({ text, ...rest }: NewNote): WriteNote => ({ type: "writeNote", note: freshId(), wording: newWording(text), ...rest });
export const editNote = (note: string, text: string, base: string): EditNote => ({ type: "editNote", note, wording: newWording(text), base });
export const typeNote = (note: string, as: FindingType | undefined): TypeNote => ({ type: "typeNote", note, as });
export const moveNote = (note: string, heading: string): MoveNote => ({ type: "moveNote", note, heading });
export const sourceNote = (note: string, sources: Sources): SourceNote => ({ type: "sourceNote", note, sources });
export const attributeNote = (note: string, attribution: Attribution): AttributeNote => ({ type: "attributeNote", note, attribution });
export const stackNote = (note: string, onto: string): StackNote => ({ type: "stackNote", note, onto });
export const unstackNote = (note: string): UnstackNote => ({ type: "unstackNote", note });
export const endorseNote = (note: string, endorsed: boolean): EndorseNote => ({ type: "endorseNote", note, endorsed });
export const removeNote = (note: string): RemoveNote => ({ type: "removeNote", note });
export const carryNote = ({ text, language, ...rest }: Carried): CarryNote => ({ type: "carryNote", note: freshId(), wording: newWording(text, language), ...rest });
export const showNote = (board: string, note?: string): ShowNote => ({ type: "showNote", board, note });
