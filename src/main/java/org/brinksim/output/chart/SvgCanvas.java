package org.brinksim.output.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a chart as SVG; letters are outlines, so that the picture needs no font. */
final class SvgCanvas {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DIGITS = 3;

    private SvgCanvas() {}

    static byte[] render(Chart chart, Typeface face) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DIGITS);
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension(chart.width(), chart.height()));
        chart.paint(new Pen(graphics, face));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + chart.width() + " " + chart.height());
        root.setAttributeNS(null, "role", "img");
        describe(root, "desc", chart.alternative());
        describe(root, "title", chart.title());
        shortenPaths(root);
        StringWriter text = new StringWriter();
        graphics.stream(root, text, true, false);
        return tidy(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static void shortenPaths(Element root) {
        NodeList paths = root.getElementsByTagNameNS(NAMESPACE, "path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            path.setAttributeNS(null, "d", PathShortener.shorten(path.getAttributeNS(null, "d")));
        }
    }

    /** Without the reference to a document type elsewhere, with one kind of line end. */
    private static String tidy(String text) {
        return text.substring(text.indexOf("<svg")).replace("\r\n", "\n") + "\n";
    }

    private static void describe(Element root, String name, String words) {
        Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
        element.setTextContent(words);
        root.insertBefore(element, root.getFirstChild());
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException problem) {
            throw new IllegalStateException("this Java runtime has no document model", problem);
        }
    }
}
