import type { Attribution, Command, FindingType, Sources } from "../wire";
import type { Exchange } from "./exchange";
import type { Outcome } from "./live-acts";

/** A new identifier, made by whoever creates the thing. */
export const freshId = (): string => crypto.randomUUID();

const keptTypes: ReadonlySet<Command["type"]> = new Set([
  "writeNote",
  "editNote",
  "typeNote",
  "moveNote",
  "sourceNote",
  "attributeNote",
  "stackNote",
  "unstackNote",
  "endorseNote",
  "removeNote",
  "restoreNote",
  "carryNote",
  "draftMessage",
  "editMessage",
  "citeFinding",
  "tagMessage",
  "stageMessage",
  "moveMessage",
  "removeMessage",
  "restoreMessage",
  "putPractice",
]);

/** Whether a command carries what people typed, or rests on it: it waits in the outbox rather than being lost. */
export const isKept = (command: Command): boolean => keptTypes.has(command.type);

/** What a new note needs; who writes it and its ids are filled in. */
export interface NewNote {
  readonly board: string;
  readonly heading: string;
  readonly text: string;
  readonly as?: FindingType | undefined;
  readonly sources?: Sources;
  readonly attribution?: Attribution;
}

/** One function for each command, so that a page never builds one by hand. */
export class Commands {
  constructor(private readonly exchange: Exchange) {}

  writeNote({ board, heading, text, as, sources = {}, attribution = "city-unnamed" }: NewNote): string {
    const note = freshId();
    void this.exchange.keep({ type: "writeNote", note, board, heading, wording: this.#wording(text), as, sources, attribution });
    return note;
  }

  editNote(note: string, text: string, base: string): void {
    void this.exchange.keep({ type: "editNote", note, wording: this.#wording(text), base });
  }

  typeNote = (note: string, as?: FindingType) => this.exchange.keep({ type: "typeNote", note, as });
  moveNote = (note: string, heading: string) => this.exchange.keep({ type: "moveNote", note, heading });
  removeNote = (note: string) => this.exchange.keep({ type: "removeNote", note });
  restoreNote = (note: string) => this.exchange.keep({ type: "restoreNote", note });
  endorseNote = (note: string, endorsed: boolean) => this.exchange.keep({ type: "endorseNote", note, endorsed });
  stackNote = (note: string, onto: string) => this.exchange.keep({ type: "stackNote", note, onto });
  unstackNote = (note: string) => this.exchange.keep({ type: "unstackNote", note });
  sourceNote = (note: string, sources: Sources) => this.exchange.keep({ type: "sourceNote", note, sources });
  attributeNote = (note: string, attribution: Attribution) =>
    this.exchange.keep({ type: "attributeNote", note, attribution });
  showNote = (board: string, note?: string) => this.exchange.act({ type: "showNote", board, note });

  raiseHand = (segment: string): Promise<Outcome> =>
    this.exchange.act({ type: "raiseHand", hand: freshId(), segment });
  lowerHand = (hand: string) => this.exchange.act({ type: "lowerHand", hand });
  giveFloor = (hand: string, lengthMillis: number) => this.exchange.act({ type: "giveFloor", hand, lengthMillis });
  endSpeech = (segment: string, hand: string) => this.exchange.act({ type: "endSpeech", segment, hand });

  checkIn = (turn: string, here: boolean) => this.exchange.act({ type: "checkIn", turn, here });
  startTurn = (turn: string) => this.exchange.act({ type: "startTurn", turn });
  endTurn = (turn: string) => this.exchange.act({ type: "endTurn", turn });
  deferTurn = (turn: string) => this.exchange.act({ type: "deferTurn", turn });
  skipTurn = (turn: string) => this.exchange.act({ type: "skipTurn", turn });
  reopenTurn = (turn: string) => this.exchange.act({ type: "reopenTurn", turn });
  moveTurn = (turn: string, position: number) => this.exchange.act({ type: "moveTurn", turn, position });
  showPage = (practice: string, page: number) => this.exchange.act({ type: "showPage", practice, page });

  takeControls = () => this.exchange.act({ type: "takeControls" });
  startSegment = (segment: string) => this.exchange.act({ type: "startSegment", segment });
  pauseSegment = (segment: string) => this.exchange.act({ type: "pauseSegment", segment });
  resumeSegment = (segment: string) => this.exchange.act({ type: "resumeSegment", segment });
  endSegment = (segment: string) => this.exchange.act({ type: "endSegment", segment });
  reopenSegment = (segment: string) => this.exchange.act({ type: "reopenSegment", segment });
  adjustClock = (clock: string, byMillis: number) => this.exchange.act({ type: "adjustClock", clock, byMillis });

  enterRooms = (segment: string) => this.exchange.act({ type: "enterRooms", segment });
  openRooms = (segment: string) => this.exchange.act({ type: "openRooms", segment });
  recallRooms = (segment: string) => this.exchange.act({ type: "recallRooms", segment });
  closeRooms = (segment: string) => this.exchange.act({ type: "closeRooms", segment });
  nextStep = (room: string, step: number) => this.exchange.act({ type: "nextStep", room, step });
  askForHelp = (room: string, needed: boolean) => this.exchange.act({ type: "askForHelp", room, needed });
  takePen = (room: string) => this.exchange.act({ type: "takePen", room });
  moveSeat = (person: string, room: string) => this.exchange.act({ type: "moveSeat", person, room });
  mergeRooms = (room: string, into: string) => this.exchange.act({ type: "mergeRooms", room, into });
  withdrawNotice = (notice: string) => this.exchange.act({ type: "withdrawNotice", notice });

  #wording(text: string) {
    return { edit: freshId(), text: text.trim(), language: this.exchange.words.language };
  }
}
