package org.stemma.story;

class MemoryIndexTest extends StoryIndexContract {

    @Override
    protected StoryIndex empty() {
        return new MemoryIndex();
    }
}
