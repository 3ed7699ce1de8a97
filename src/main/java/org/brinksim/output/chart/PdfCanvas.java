package org.brinksim.output.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a chart as a PDF of one page, with the typeface embedded and without dates. */
final class PdfCanvas {
    private static final long DOCUMENT_ID = 1;

    private PdfCanvas() {}

    static byte[] render(Chart chart, Typeface face) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            document.getDocumentInformation().setTitle(chart.title());
            PDPage page = new PDPage(new PDRectangle(chart.width(), chart.height()));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, chart.width(), chart.height());
            PdfBoxGraphics2DFontTextDrawer letters = new PdfBoxGraphics2DFontTextDrawer();
            letters.registerFont(face.regular().getFontName(Locale.ROOT), Typeface.open(Typeface.REGULAR_FILE));
            letters.registerFont(face.bold().getFontName(Locale.ROOT), Typeface.open(Typeface.BOLD_FILE));
            graphics.setFontTextDrawer(letters);
            chart.paint(new Pen(graphics, face));
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
