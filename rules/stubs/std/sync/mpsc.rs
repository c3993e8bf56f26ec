//! Channels with one receiver.
#![source = "library/std/src/sync/mpsc.rs"]

use core::{any, keep};
use crate::{error, fmt};
use crate::sync::Arc;
use crate::time::Duration;

pub struct Receiver<T> {
    channel: Arc<Channel<T>>,
}

unsafe impl<T: Send> Send for Receiver<T> {}

impl<T> !Sync for Receiver<T> {}

#[derive(Debug)]
pub struct Iter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}

#[derive(Debug)]
pub struct TryIter<'a, T: 'a> {
    rx: &'a Receiver<T>,
}

#[derive(Debug)]
pub struct IntoIter<T> {
    rx: Receiver<T>,
}

pub struct Sender<T> {
    channel: Arc<Channel<T>>,
}

unsafe impl<T: Send> Send for Sender<T> {}

unsafe impl<T: Send> Sync for Sender<T> {}

pub struct SyncSender<T> {
    channel: Arc<Channel<T>>,
}

unsafe impl<T: Send> Send for SyncSender<T> {}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct RecvError;

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

/// allocates the queue
#[effect(alloc)]
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

/// allocates the queue
#[effect(alloc)]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}

impl<T> Sender<T> {
    /// allocates a block of the queue now and then, and wakes the receiver under a lock
    #[effect(alloc, lock, thread_local)]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        keep(t);
        any()
    }
}

#[safe]
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {}
}

#[safe]
impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T> SyncSender<T> {
    /// waits for the receiver to make room
    #[effect(blocking, lock, thread_local, alloc)]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        keep(t);
        any()
    }
    /// wakes the receiver under a lock
    #[effect(lock, thread_local)]
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        keep(t);
        any()
    }
}

#[safe]
impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T> {}
}

#[safe]
impl<T> fmt::Debug for SyncSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> Receiver<T> {
    /// may free a block of the queue
    #[effect(free)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    /// waits for a sender
    #[effect(blocking, lock, alloc, thread_local)]
    pub fn recv(&self) -> Result<T, RecvError> {}
    /// waits for a sender
    #[effect(blocking, lock, alloc, thread_local)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    /// waits for a sender
    #[effect(blocking, lock, alloc, thread_local)]
    fn next(&mut self) -> Option<T> {}
}

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    /// may free a block of the queue
    #[effect(free)]
    fn next(&mut self) -> Option<T> {}
}

#[safe]
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    /// waits for a sender
    #[effect(blocking, lock, alloc, thread_local)]
    fn next(&mut self) -> Option<T> {}
}

#[safe]
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        keep(self);
        any()
    }
}

#[safe]
impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Debug for SendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Display for SendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T> error::Error for SendError<T> {}

#[safe]
impl<T> fmt::Debug for TrySendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Display for TrySendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T> error::Error for TrySendError<T> {}

#[safe]
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(err: SendError<T>) -> TrySendError<T> {
        keep(err);
        any()
    }
}

#[safe]
impl fmt::Display for RecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl error::Error for RecvError {}

#[safe]
impl fmt::Display for TryRecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl error::Error for TryRecvError {}

#[safe]
impl From<RecvError> for TryRecvError {
    fn from(err: RecvError) -> TryRecvError {
        keep(err);
        any()
    }
}

#[safe]
impl fmt::Display for RecvTimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl error::Error for RecvTimeoutError {}

#[safe]
impl From<RecvError> for RecvTimeoutError {
    fn from(err: RecvError) -> RecvTimeoutError {
        keep(err);
        any()
    }
}

/// The queue that all handles of a channel share.
struct Channel<T> {
    queue: Vec<T>,
}
