import { freshId } from "../../engine/fresh-id";
import { newWording } from "../../engine/wording";
import type {
  CiteFinding,
  DraftMessage,
  EditMessage,
  MoveMessage,
  ProposeBrief,
  PublishBrief,
  RemoveMessage,
  StageMessage,
  StartBrief,
  Tag,
  TagMessage,
} from "../../wire";

/** What a new message needs. The identifiers are added here. */
export interface NewMessage {
  readonly brief: string;
  readonly section: string;
  readonly text: string;
  /** A text in the reader's language. */
  readonly language?: string;
  readonly findings: readonly string[];
}

export const startBrief = (brief: string, template: string): StartBrief => ({ type: "startBrief", brief, template });
export const draftMessage = ({ text, language, ...rest }: NewMessage): DraftMessage => ({ type: "draftMessage", message: freshId(), wording: newWording(text, language), ...rest });
export const editMessage = (message: string, text: string, language: string, base: string): EditMessage => ({ type: "editMessage", message, wording: newWording(text, language), base });
export const citeFinding = (message: string, finding: string, cited: boolean): CiteFinding => ({ type: "citeFinding", message, finding, cited });
export const tagMessage = (message: string, tag: Tag, tagged: boolean): TagMessage => ({ type: "tagMessage", message, tag, tagged });
export const stageMessage = (message: string, stage: string | undefined): StageMessage => ({ type: "stageMessage", message, stage });
export const moveMessage = (message: string, section: string, position: number): MoveMessage => ({ type: "moveMessage", message, section, position });
export const removeMessage = (message: string): RemoveMessage => ({ type: "removeMessage", message });
export const proposeBrief = (brief: string): ProposeBrief => ({ type: "proposeBrief", brief });
export const publishBrief = (brief: string): PublishBrief => ({ type: "publishBrief", brief });
