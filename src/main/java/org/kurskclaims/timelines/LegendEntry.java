package org.kurskclaims.timelines;

/** One lesson of the legend: a mark, its name and how to read it. */
public record LegendEntry(String title, String text, SvgDrawing drawing) {}
