import type { SidebarSession, WorkbookOverview } from "../../state/types";
import { RecognitionEditor } from "./RecognitionEditor";

interface RecognitionLayerProps {
  readonly session: SidebarSession;
  readonly overview: WorkbookOverview;
  readonly sheet: string;
  readonly onClose: () => void;
}

/** The editor over the places; nothing where the sheet is gone. */
export function RecognitionLayer({ session, overview, sheet, onClose }: RecognitionLayerProps) {
  const recognised = overview.recognition.find((one) => one.sheet === sheet);
  if (recognised === undefined) return null;
  return (
    <RecognitionEditor
      recognised={recognised}
      stated={overview.stated.includes(sheet)}
      onCancel={onClose}
      onShow={(range) => void session.selectRange({ sheet, range })}
      onForget={() => {
        onClose();
        void session.forgetRecognition(sheet);
      }}
      onSave={(edit) => {
        onClose();
        if (edit.columns.length + edit.rows.length + edit.tables.length > 0)
          void session.setRecognition(edit);
      }}
    />
  );
}
