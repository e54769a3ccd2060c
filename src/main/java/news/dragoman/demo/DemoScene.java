package news.dragoman.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Pictures for the demo newsroom, drawn in shapes: nobody took them, and they show nothing that there is. */
enum DemoScene {
    /** A river over its banks, with roofs and a boat. */
    RIVER {
        @Override
        void draw(Graphics2D g) {
            sky(g, new Color(0x8a97a3), new Color(0xc9cfd2));
            hills(g, new Color(0x5f6f68), 430, 70);
            fill(g, new Color(0x8c7a5c), 0, 470, WIDTH, 430);
            for (int i = 0; i < 26; i++) {
                line(g, new Color(0xa39273), (i * 157) % WIDTH, 500 + i * 15, 120 + i * 6);
            }
            for (int[] roof : new int[][] {{180, 470, 220}, {470, 520, 260}, {1180, 490, 240}}) {
                roof(g, roof[0], roof[1], roof[2]);
            }
            boat(g, 860, 640);
        }
    },
    /** A field of millet with sheaves. */
    FIELD {
        @Override
        void draw(Graphics2D g) {
            sky(g, new Color(0x7fa6c9), new Color(0xf3e3bf));
            hills(g, new Color(0x8d8a5e), 420, 50);
            fill(g, new Color(0xc79a3e), 0, 450, WIDTH, 450);
            g.setStroke(new BasicStroke(5));
            for (int row = 0; row < 9; row++) {
                int y = 480 + row * 46;
                g.setColor(row % 2 == 0 ? new Color(0xb58428) : new Color(0xd9b45c));
                for (int x = -40; x < WIDTH; x += 26) {
                    g.drawLine(x + row * 9, y, x + 10 + row * 9, y - 26 - row * 3);
                }
            }
            for (int x : new int[] {300, 620, 1210}) {
                sheaf(g, x, 720);
            }
        }
    },
    /** A harbour at night with a long boat. */
    HARBOUR {
        @Override
        void draw(Graphics2D g) {
            sky(g, new Color(0x10182b), new Color(0x2c3a57));
            for (int i = 0; i < 14; i++) {
                int height = 120 + (i * 71) % 190;
                fill(g, new Color(0x0b111e), i * 118, 470 - height, 96, height);
                for (int w = 0; w < 8; w++) {
                    fill(g, new Color(0xe7c873), i * 118 + 14 + (w % 3) * 26, 470 - height + 18 + (w / 3) * 34, 9, 13);
                }
            }
            fill(g, new Color(0x0c1526), 0, 470, WIDTH, 430);
            for (int i = 0; i < 20; i++) {
                line(g, new Color(0x39507a), (i * 211) % WIDTH, 490 + i * 19, 90 + i * 8);
            }
            boat(g, 560, 660);
            boat(g, 800, 664);
        }
    };

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    abstract void draw(Graphics2D g);

    static DemoScene of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The picture as a JPEG file. */
    byte[] jpeg() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(g);
        g.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void sky(Graphics2D g, Color above, Color below) {
        g.setPaint(new GradientPaint(0, 0, above, 0, 470, below));
        g.fillRect(0, 0, WIDTH, 470);
    }

    private static void hills(Graphics2D g, Color colour, int base, int height) {
        var hills = new Path2D.Double();
        hills.moveTo(0, 480);
        for (int x = 0; x <= WIDTH; x += 40) {
            hills.lineTo(x, base - height * (1 + Math.sin(x / 170.0) + 0.5 * Math.sin(x / 61.0)));
        }
        hills.lineTo(WIDTH, 480);
        hills.closePath();
        g.setColor(colour);
        g.fill(hills);
    }

    private static void fill(Graphics2D g, Color colour, int x, int y, int width, int height) {
        g.setColor(colour);
        g.fillRect(x, y, width, height);
    }

    private static void line(Graphics2D g, Color colour, int x, int y, int length) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(4));
        g.drawLine(x, y, x + length, y);
    }

    private static void roof(Graphics2D g, int x, int y, int width) {
        fill(g, new Color(0xb9b2a5), x + 18, y + 40, width - 36, 50);
        var roof = new Path2D.Double();
        roof.moveTo(x, y + 44);
        roof.lineTo(x + width / 2.0, y - 40);
        roof.lineTo(x + width, y + 44);
        roof.closePath();
        g.setColor(new Color(0x4e4740));
        g.fill(roof);
    }

    private static void boat(Graphics2D g, int x, int y) {
        var hull = new Path2D.Double();
        hull.moveTo(x, y);
        hull.curveTo(x + 60, y + 70, x + 240, y + 70, x + 300, y);
        hull.closePath();
        g.setColor(new Color(0x6d3326));
        g.fill(hull);
        g.setColor(new Color(0x2b2522));
        for (int i = 0; i < 5; i++) {
            g.fillOval(x + 52 + i * 42, y - 44, 24, 24);
            g.fillRect(x + 54 + i * 42, y - 22, 20, 30);
        }
    }

    private static void sheaf(Graphics2D g, int x, int y) {
        g.setColor(new Color(0xe3c069));
        g.setStroke(new BasicStroke(9));
        for (int i = -6; i <= 6; i++) {
            g.drawLine(x + i * 4, y, x + i * 15, y - 150);
        }
        fill(g, new Color(0x8a5d1c), x - 36, y - 62, 72, 14);
    }
}
