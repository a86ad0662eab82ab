import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { IndicatorCode } from "../../catalogue/types";
import { useLibraryDoor } from "./libraryDoor";

const useStyles = makeStyles({
  line: {
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  link: { alignSelf: "start", maxWidth: "100%", textAlign: "start", fontSize: tokens.fontSizeBase200 },
});

interface ClauseLineProps {
  readonly clause: string;
  readonly indicator: IndicatorCode | null;
}

/** The clause on which a finding rests; it leads to the indicator's page in 知识库. */
export function ClauseLine({ clause, indicator }: ClauseLineProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const open = useLibraryDoor();
  if (open === null || indicator === null) {
    return (
      <Text size={200} className={styles.line} title={clause}>
        {clause}
      </Text>
    );
  }
  return (
    <Link
      as="button"
      appearance="subtle"
      className={mergeClasses(styles.line, styles.link)}
      title={`${clause} · ${t("library.openIndicator")}`}
      onClick={() => open({ kind: "indicator", code: indicator })}
    >
      {clause}
    </Link>
  );
}
