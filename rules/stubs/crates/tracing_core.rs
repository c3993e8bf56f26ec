//! tracing-core: events and spans end in the subscriber that was installed, which its sources cannot name.
#![source = "tracing-core-0.1.36/src/dispatcher.rs"]

pub mod dispatcher {
    impl Dispatch {
        /// ends in the subscriber that is installed, and subscribers lock, allocate and print
        #[effect(lock, alloc, stdio_lock)]
        pub fn event(&self) {}

        /// ends in the subscriber that is installed, and subscribers lock and allocate for each span
        #[effect(lock, alloc)]
        pub fn new_span(&self) {}

        /// ends in the subscriber that is installed, which keeps the current span in a thread-local variable
        #[effect(lock, alloc)]
        pub fn enter(&self) {}

        /// ends in the subscriber that is installed, which keeps the current span in a thread-local variable
        #[effect(lock, alloc)]
        pub fn exit(&self) {}

        /// ends in the subscriber that is installed, and subscribers lock and allocate
        #[effect(lock, alloc)]
        pub fn record(&self) {}

        /// ends in the subscriber that is installed, and subscribers free what they keep of the span
        #[effect(lock, free)]
        pub fn try_close(&self) {}
    }
}
