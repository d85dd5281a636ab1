import type { About, Foresees } from "../../engine/part";
import type { Foresight } from "../../engine/store";
import type { BriefView, MessageView, Tag, View } from "../../wire";

type Change = (now: View | undefined) => View | undefined;

const message = (id: string, change: (now: MessageView) => MessageView | undefined): Foresight =>
  new Map([[`message/${id}`, (now) => (now === undefined ? undefined : change(now as MessageView))]]);

/** Typed text shows at once. The position of a message belongs to the brief, and the server tells it. */
export const foresees: Foresees = {
  draftMessage: (command) =>
    new Map<string, Change>([
      [`message/${command.message}`, (now) => now ?? drafted(command)],
      [`brief/${command.brief}`, (now) => (now === undefined ? undefined : withMessage(now as BriefView, command))],
    ]),
  editMessage: ({ message: id, wording }) => message(id, (now) => ({ ...now, wording })),
  citeFinding: ({ message: id, finding, cited }) => message(id, (now) => ({ ...now, findings: having(now.findings, finding, cited) })),
  tagMessage: ({ message: id, tag, tagged }) => message(id, (now) => ({ ...now, tags: taggedWith(now.tags, tag, tagged) })),
  stageMessage: ({ message: id, stage }) => message(id, (now) => ({ ...now, stage })),
  removeMessage: ({ message: id }) => message(id, () => undefined),
};

const drafted = ({ brief, section, wording, findings }: About<"draftMessage">): MessageView => ({ brief, section, wording, findings, tags: [] });

function withMessage(now: BriefView, { section, message }: About<"draftMessage">): BriefView {
  const sections = now.sections.map((each) => (each.id === section ? { ...each, messages: having(each.messages, message, true) } : each));
  return { ...now, sections };
}

function having(all: readonly string[], one: string, yes: boolean): readonly string[] {
  if (yes) return all.includes(one) ? all : [...all, one];
  return all.filter((each) => each !== one);
}

function taggedWith(tags: readonly Tag[], { framework, item }: Tag, yes: boolean): readonly Tag[] {
  const others = tags.filter((tag) => tag.framework !== framework || tag.item !== item);
  return yes ? [...others, { framework, item }] : others;
}
