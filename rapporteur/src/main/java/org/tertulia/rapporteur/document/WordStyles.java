package org.tertulia.rapporteur.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a brief; every word processor knows the first three. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String STATEMENT = "BriefMessage";
    static final String SMALL = "BriefMarks";
    static final String SOURCE = "BriefSource";
    static final String ORIGIN = "BriefOrigin";

    private static final int INDENT_TWIPS = 360;

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void add(XWPFDocument word, String language) {
        var styles = word.createStyles();
        styles.setSpellingLanguage(language);
        new WordStyles(styles).addAll();
    }

    private void addAll() {
        add(style(TITLE, "Title", 40, true, 0));
        add(style(SUBTITLE, "Subtitle", 24, false, 0));
        add(heading(style(HEADING, "heading 1", 30, true, 0)));
        add(style(STATEMENT, "Brief message", 24, true, 0));
        add(style(SMALL, "Brief marks", 18, false, 0));
        add(style(SOURCE, "Brief source", 20, false, INDENT_TWIPS));
        add(italic(style(ORIGIN, "Brief origin", 18, false, INDENT_TWIPS)));
    }

    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(String id, String name, int halfPoints, boolean bold, int indentTwips) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(120));
        paragraph.addNewInd().setLeft(BigInteger.valueOf(indentTwips));
        var run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private static CTStyle heading(CTStyle style) {
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        return style;
    }

    private static CTStyle italic(CTStyle style) {
        style.getRPr().addNewI();
        return style;
    }
}
