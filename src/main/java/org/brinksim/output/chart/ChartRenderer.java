package org.brinksim.output.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

/** Turns charts into the bytes of files; the same chart gives the same bytes on every machine. */
public final class ChartRenderer {
    static final double PIXELS_PER_UNIT = 2;

    private final Typeface face;

    /** A renderer with the bundled typeface. */
    public ChartRenderer() {
        face = Typeface.load();
    }

    /** The chart in a format. */
    public byte[] render(Chart chart, ChartFormat format) {
        try {
            return switch (format) {
                case PNG -> png(chart);
                case SVG -> SvgCanvas.render(chart, face);
                case PDF -> PdfCanvas.render(chart, face);
            };
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Every chart in every format, charts beside each other on all processors.
     *
     * @return per chart, in the given order, the bytes by format
     */
    public List<Map<ChartFormat, byte[]>> renderAll(List<Chart> charts, Set<ChartFormat> formats) {
        return charts.parallelStream().map(chart -> renderEach(chart, formats)).toList();
    }

    private Map<ChartFormat, byte[]> renderEach(Chart chart, Set<ChartFormat> formats) {
        Map<ChartFormat, byte[]> bytes = new EnumMap<>(ChartFormat.class);
        formats.stream().sorted().forEach(format -> bytes.put(format, render(chart, format)));
        return bytes;
    }

    private byte[] png(Chart chart) throws IOException {
        BufferedImage image = image(chart.width(), chart.height(), PIXELS_PER_UNIT);
        Graphics2D graphics = graphics(image, PIXELS_PER_UNIT);
        chart.paint(new Pen(graphics, face));
        graphics.dispose();
        return png(image);
    }

    /** All charts on one PNG, two beside each other. */
    public byte[] sheet(List<Chart> charts) {
        try {
            return png(ContactSheet.draw(charts, face));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static BufferedImage image(double width, double height, double scale) {
        return new BufferedImage(
                (int) StrictMath.ceil(width * scale),
                (int) StrictMath.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
    }

    static Graphics2D graphics(BufferedImage image, double scale) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.scale(scale, scale);
        return graphics;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image, ChartFormat.PNG.key(), bytes)) {
            throw new IllegalStateException("this Java runtime writes no PNG");
        }
        return bytes.toByteArray();
    }
}
