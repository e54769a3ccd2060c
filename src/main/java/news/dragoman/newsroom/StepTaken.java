package news.dragoman.newsroom;

import java.util.UUID;
import news.dragoman.workflow.Step;

/** Told after a step has been taken, within its transaction; observe it after success. It carries ids, never words. */
public record StepTaken(Step step, UUID storyId, UUID editionId) {}
