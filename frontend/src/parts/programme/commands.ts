import type { EditProgramme } from "../../wire";

/** Changes some segments and sessions together, or none of them. `running` says yes to changing what runs now. */
export const editProgramme = ({ segments, sessions, fields }: Omit<EditProgramme, "type" | "running">, running = false): EditProgramme => ({
  type: "editProgramme",
  segments,
  sessions,
  ...(fields ? { fields } : {}),
  running,
});
